/** The commands as a script meets them. */
package org.islet.uploader.cli;
