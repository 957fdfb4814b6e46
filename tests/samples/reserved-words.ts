/**
 * Words that cannot name a column without quotes: SQL as ISO/IEC 9075:2016, PostgreSQL 17, MySQL 8, SQL Server, Oracle
 * and SQLite reserve them, in lower case.
 */
// cspell:disable
export const sqlReserved = new Set(
  `abs absolute access accessible acos action add all allocate alter analyse analyze and any are array array_agg as asc
asensitive asin asymmetric at atan atomic audit authorization avg backup before begin between bigint binary bit blob
boolean both break browse bulk by call called cardinality cascade cascaded case cast catalog ceil ceiling change char
character check checkpoint classifier clob close cluster clustered coalesce collate collation collect column comment
commit compress compute concurrently condition connect constraint contains containstable continue convert copy corr
corresponding cos cosh count create cross cube cume_dist current current_date current_time current_timestamp
current_user cursor cycle database databases date day day_hour dbcc deallocate dec decfloat decimal declare default
deferrable define delayed delete dense_rank deny deref desc describe deterministic disconnect disk distinct
distinctrow distributed div do double drop dual dump dynamic each element else elseif empty enclosed end equals errlvl
escape escaped every except exclusive exec execute exists exit exp explain external extract false fetch file
fillfactor filter first_value float floor for force foreign frame_row free freetext freeze from full fulltext function
functions fusion generated get global glob goto grant group grouping groups having high_priority hold holdlock hour
identified identity if ignore ilike immediate in increment index indicator infile initial initially inner inout
insensitive insert int integer intersect intersection interval into is isnull iterate join json_array json_object
json_table key keys kill lag language large last_value lateral lead leading leave left level like like_regex limit
linear lineno lines listagg ln load local localtime localtimestamp lock log log10 long longblob longtext loop lower
low_priority manual match matches materialized max maxextents member merge method min minus minute mod mode modifies
modify module month multiset national natural nchar nclob new no noaudit nocheck nocompress nonclustered none normalize
not nothing notnull nowait nth_value ntile null nullif number numeric occurrences_regex of off offline offset offsets
old omit on one online only open optimize option optionally or order out outer outfile over overlaps overlay parameter
partition pattern pctfree per percent percentile_cont percent_rank period permute pivot placing plan portion position
power precedes precision prepare primary print prior proc procedure public purge raiserror raise range rank raw read
reads readtext real reconfigure recursive ref references referencing regexp release rename repeat replace replication
require resignal resource restore restrict result return returning returns revert revoke right rlike rollback rollup
row rowcount rowid rownum rows row_number rule running save savepoint schema schemas scope scroll search second seek
select semantickeyphrasetable sensitive separator session session_user set setuser share show shutdown signal similar
sin sinh size skip smallint some spatial specific specifictype sql sqlexception sqlstate sqlwarning sqrt ssl start
starting static statistics stored straight_join submultiset subset substring succeeds successful sum symmetric synonym
sysdate system system_time system_user table tablesample tan tanh terminated textsize then time timestamp tinyblob
tinyint tinytext to top trailing tran transaction translate treat trigger trim true truncate tsequal uescape uid undo
union unique unknown unlock unmatched unnest unpivot unsigned update updatetext upper usage use user using utc_date
validate value values value_of varbinary varchar varchar2 varcharacter variadic varying verbose versioning view virtual
waitfor when whenever where while width_bucket window with within without write writetext xor year year_month
zerofill`.split(/\s+/),
)
// cspell:enable

/** Reserved words of R (`?Reserved`), in lower case. */
export const rReserved = new Set(
  'if else repeat while function for next break true false null inf nan na na_integer_ na_real_ na_complex_ na_character_ in'.split(
    ' ',
  ),
)
