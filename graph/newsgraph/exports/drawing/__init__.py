"""The graph as a pyvis network: styled as on the page, safe and offline when it is shown."""
