/** Pretend devices are read as real ones. */
package org.islet.uploader.demo;
