"""German to English on demand: the memory first, then an engine, every figure checked."""
