"""Which language the window speaks, and how it recognises what comes to it in English."""
