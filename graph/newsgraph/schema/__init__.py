"""The schema: every field of every kind of thing, stated once.

The source is one YAML file per kind of thing, in the form that ``form.py`` defines.
``compiling.py`` compiles the files into one JSON file, which ``kinds.py`` loads. Tables, readers,
merging, RDF, networks, ``diff``, the page and the documentation are derived from it.
"""
