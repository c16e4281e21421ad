/** One number, wherever it is written: page, paper, JSON, metrics and command line. */
package org.islet.it.numbers;
