@org.jspecify.annotations.NullMarked
package org.islet.devices.phrase;
