/** The devices we read, and those a person has. */
@NullMarked
package org.islet.web.device;

import org.jspecify.annotations.NullMarked;
