/** The glossary as data: the shipped one, what operators make of it, and how a change reaches every server. */
@NullMarked
package vn.techexchange.search.glossary;

import org.jspecify.annotations.NullMarked;
