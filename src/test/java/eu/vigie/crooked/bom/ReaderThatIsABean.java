package eu.vigie.crooked.bom;

import org.springframework.core.io.Resource;

/** Hits the wall that keeps Spring out. */
record ReaderThatIsABean(Resource resource) {}
