"""The page: one offline, interactive HTML file for people who read the news closely.

``write_page`` takes tables and writes the file. The package in the order of the work:
``corpus`` turns tables into columns, ``layout`` and ``packing`` place them,
``network`` is the pyvis network, ``render`` joins template, style and script.

Only this package imports pyvis.
"""

from newsgraph.exports.page.render import render_page, write_page

__all__ = ["render_page", "write_page"]
