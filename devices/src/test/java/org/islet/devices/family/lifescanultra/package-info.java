/** OneTouch Ultra dumps, made here and recorded by others. */
package org.islet.devices.family.lifescanultra;
