/** Real libusb at one end of the cable, an emulated meter at the other. */
package org.islet.uploader.transport;
