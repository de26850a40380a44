// The first files of this target are on their way.
