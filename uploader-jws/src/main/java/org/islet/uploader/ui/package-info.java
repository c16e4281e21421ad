/** The window: one step at a time. */
@NullMarked
package org.islet.uploader.ui;

import org.jspecify.annotations.NullMarked;
