"""What makes a .deb, a tarball and an AppDir of the bundle; share/ is laid out as it lies below /usr/share."""
