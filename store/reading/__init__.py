"""German text and a date in, a `Report` out; pure, without I/O."""
