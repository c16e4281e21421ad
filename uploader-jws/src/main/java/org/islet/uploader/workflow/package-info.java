/** The steps from a connected device to its data at the server. */
@NullMarked
package org.islet.uploader.workflow;

import org.jspecify.annotations.NullMarked;
