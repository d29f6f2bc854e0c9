"""Who tells the same story, who copied whom, and why two articles are alike.

Knows nothing of files or tables: a frame of articles goes in, frames come out. The method needs
numpy and scipy alone: TF-IDF of headline and abstract, each article expanded by its nearest
neighbours, average link cut at two grains. How well it does is measured by
:mod:`newsgraph.stories.evaluate`.
"""

from newsgraph.stories.find import find_stories
from newsgraph.stories.frames import METHOD, StoryFrames

__all__ = ["METHOD", "StoryFrames", "find_stories"]
