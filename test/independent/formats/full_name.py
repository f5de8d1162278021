from formats.name import decode  # noqa: F401
