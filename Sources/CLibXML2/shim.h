#include <iconv.h>
#include <libxml/xmlversion.h>
/* The headers would bring in those of ICU, whose types clash with Foundation's copy of them. Only
   the last fields of a struct that is never made here depend on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
