/** Talking to the hospital's server: the upload protocol, and what can go wrong with it in a person's words. */
@NullMarked
package org.islet.uploader.server;

import org.jspecify.annotations.NullMarked;
