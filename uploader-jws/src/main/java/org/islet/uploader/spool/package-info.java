/** Captures on this computer's own disk, kept until the server's receipt. */
@NullMarked
package org.islet.uploader.spool;

import org.jspecify.annotations.NullMarked;
