/** Records written as JSON, read one after the other within limits of depth and size. */
@NullMarked
package org.islet.devices.protocol.json;

import org.jspecify.annotations.NullMarked;
