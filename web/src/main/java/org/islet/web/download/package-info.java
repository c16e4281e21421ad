/** The uploader program as the portal offers it: its jar lies beside the pages, its JNLP file is made here. */
@NullMarked
package org.islet.web.download;

import org.jspecify.annotations.NullMarked;
