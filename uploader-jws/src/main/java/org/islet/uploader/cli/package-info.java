/** The same steps as commands. */
@NullMarked
package org.islet.uploader.cli;

import org.jspecify.annotations.NullMarked;
