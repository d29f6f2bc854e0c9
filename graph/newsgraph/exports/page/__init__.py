"""The page: one offline, interactive HTML file for people who read the news closely.

``write_page`` takes tables and writes the file. The modules work in this order:
``corpus`` turns tables into columns, ``layout`` and ``packing`` place them,
``network`` makes the pyvis network, ``render`` joins template, style and script.
"""

from newsgraph.exports.page.render import render_page, write_page

__all__ = ["render_page", "write_page"]
