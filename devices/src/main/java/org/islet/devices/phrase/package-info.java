/** What is said to people, kept as keys and arguments until somebody reads it. */
@NullMarked
package org.islet.devices.phrase;

import org.jspecify.annotations.NullMarked;
