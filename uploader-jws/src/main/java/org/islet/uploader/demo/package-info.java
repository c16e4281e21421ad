/** Pretend devices for showing the program without one: {@code --demo-device}. */
@NullMarked
package org.islet.uploader.demo;

import org.jspecify.annotations.NullMarked;
