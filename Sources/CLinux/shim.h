#if defined(__linux__)
/* Glibc declares renameat2 only under _GNU_SOURCE, which Swift's Glibc module does not set. */
extern int renameat2(int, const char *, int, const char *, unsigned int);
#endif
