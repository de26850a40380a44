#if defined(__linux__)
/* Glibc declares renameat2 only under _GNU_SOURCE, which Swift's Glibc module does not set. */
extern int renameat2(int, const char *, int, const char *, unsigned int);

/* Has mimalloc ask for memory in pages of 2 MiB, unless its own environment variable says otherwise.
   Does nothing in a program that is not linked with mimalloc. */
#if __has_include(<mimalloc.h>)
#include <mimalloc.h>
#pragma weak mi_option_set_enabled_default
static inline void allocate_large_pages(void) {
    if (mi_option_set_enabled_default) mi_option_set_enabled_default(mi_option_large_os_pages, true);
}
#else
static inline void allocate_large_pages(void) {}
#endif
#endif
