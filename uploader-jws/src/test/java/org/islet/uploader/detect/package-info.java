/** What is told of a list of USB numbers. */
package org.islet.uploader.detect;
