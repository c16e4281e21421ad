/** An event as one line of JSON, written and read back, as docs/contract.md promises. */
@NullMarked
package org.islet.devices.line;

import org.jspecify.annotations.NullMarked;
