"""The only bridge between asyncio and Qt."""
