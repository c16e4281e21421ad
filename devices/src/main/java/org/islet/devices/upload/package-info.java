/** The words the uploader and the server say to each other. */
@NullMarked
package org.islet.devices.upload;

import org.jspecify.annotations.NullMarked;
