/**
 * USB devices made of Java, below the real libusb: the preload library of umockdev turns this process's look at
 * {@code /sys} and {@code /dev/bus/usb} to a folder of ours, and its calls of usbfs to sockets we answer. Serial ports below
 * the real library of serial lines: pseudo terminals. And families of devices that exist in tests only.
 */
package org.islet.uploader.emulated;
