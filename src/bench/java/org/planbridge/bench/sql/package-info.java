/** The database contenders: DuckDB and SQLite, the same statements in two dialects. */
@NullMarked
package org.planbridge.bench.sql;

import org.jspecify.annotations.NullMarked;
