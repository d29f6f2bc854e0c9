"""What there is to say of each kind of thing, field by field, once.

The YAML files are the source, one per kind of thing, in the form that ``form.py`` describes;
``compiling.py`` makes one JSON file of them, which ``kinds.py`` loads. Tables, readers, merging,
RDF, networks, ``diff``, the page and the documentation derive from it.
"""
