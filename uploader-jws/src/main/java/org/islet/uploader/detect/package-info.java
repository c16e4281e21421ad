/** Which devices we know are connected right now. */
@NullMarked
package org.islet.uploader.detect;

import org.jspecify.annotations.NullMarked;
