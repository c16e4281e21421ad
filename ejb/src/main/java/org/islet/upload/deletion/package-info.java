/** Uploads that are gone: how one is taken away, and the line that stays of it. */
package org.islet.upload.deletion;
