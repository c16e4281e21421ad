/** The window's steps, pressed and read like a person would. */
package org.islet.uploader.ui;
