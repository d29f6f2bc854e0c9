"""Which records speak of one article, one outlet, one topic; every decision with its evidence."""
