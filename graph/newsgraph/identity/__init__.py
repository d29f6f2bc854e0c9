"""Decides which records describe the same article, outlet or topic, and on what evidence."""
