"""Texts of a document as a message quotes them."""


def shorten(text: str, limit: int = 60) -> str:
    """The text quoted for a message: one line of ASCII, cut after ``limit`` characters."""
    return ascii(text) if len(text) <= limit else ascii(text[: limit - 1])[:-1] + "…'"
