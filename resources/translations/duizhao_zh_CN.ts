<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressBar</name>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>读取此网页</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ArticleDesk</name>
    <message>
        <source>Removed the article.</source>
        <translation>已移除文章。</translation>
    </message>
    <message>
        <source>Removed {0} articles.</source>
        <translation>已移除 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>{0} dou&amp;btful row</source>
        <translation>{0} 行存疑(&amp;B)</translation>
    </message>
    <message>
        <source>{0} dou&amp;btful rows</source>
        <translation>{0} 行存疑(&amp;B)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
</context>
<context>
    <name>BookmarkDesk</name>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark this row</source>
        <translation>为本行加书签</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>编辑笔记…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Removed the bookmark.</source>
        <translation>已移除书签。</translation>
    </message>
    <message>
        <source>Added a bookmark.</source>
        <translation>已加书签。</translation>
    </message>
    <message>
        <source>There is no note now.</source>
        <translation>现在没有笔记了。</translation>
    </message>
    <message>
        <source>Kept the note.</source>
        <translation>已保存笔记。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>BookmarkModel</name>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>off the page</source>
        <translation>已移出页面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>BookmarkPanel</name>
    <message>
        <source>Search bookmarks and notes</source>
        <translation>搜索书签和笔记</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>{0} puts a bookmark at a row, {1} writes a note there.</source>
        <translation>按 {0} 为一行加书签，按 {1} 在该处写笔记。</translation>
    </message>
    <message>
        <source>The menu Go puts a bookmark at a row, or writes a note there.</source>
        <translation>用“转到”菜单可为一行加书签，或在该处写笔记。</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>书签和笔记</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit the note…</source>
        <translation>编辑笔记(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>No translation was found; one side stays empty.</source>
        <translation>没有找到译文；有一侧为空。</translation>
    </message>
    <message>
        <source>Of {0} rows {1} may be paired wrongly.</source>
        <translation>{0} 行中有 {1} 行可能配对有误。</translation>
    </message>
    <message>
        <source>{0} left out of the page: navigation, notices, dates or bylines.</source>
        <translation>页面略去了 {0}：导航、通知、日期或署名。</translation>
    </message>
    <message>
        <source>1 line was</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{0} lines were</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>Read as {0}; if characters look wrong, choose another encoding.</source>
        <translation>按 {0} 读取；如有乱码，请选择其他编码。</translation>
    </message>
    <message>
        <source>{0} no {1} and could not be read: look for “�”.</source>
        <translation>{0}不是 {1}，无法读取：请查找“�”。</translation>
    </message>
    <message>
        <source>1 place is</source>
        <translation>有 1 处</translation>
    </message>
    <message>
        <source>{0} places are</source>
        <translation>有 {0} 处</translation>
    </message>
    <message>
        <source>{0} no JSON and left out (line {1}).</source>
        <translation>{0}不是 JSON，已略去（第 {1} 行）。</translation>
    </message>
    <message>
        <source>1 line is</source>
        <translation>有 1 行</translation>
    </message>
    <message>
        <source>{0} lines are</source>
        <translation>有 {0} 行</translation>
    </message>
    <message>
        <source>{0} damaged and missing (page {1}).</source>
        <translation>{0}已损坏，未能读入（第 {1} 页）。</translation>
    </message>
    <message>
        <source>1 page is</source>
        <translation>有 1 页</translation>
    </message>
    <message>
        <source>{0} pages are</source>
        <translation>有 {0} 页</translation>
    </message>
    <message>
        <source>Only {0} were read; left out: {1}.</source>
        <translation>只读取了 {0}；略去：{1}。</translation>
    </message>
    <message>
        <source>{0} in other languages alone and left out.</source>
        <translation>{0}只有其他语言，已略去。</translation>
    </message>
    <message>
        <source>1 unit is</source>
        <translation>有 1 个单元</translation>
    </message>
    <message>
        <source>{0} units are</source>
        <translation>有 {0} 个单元</translation>
    </message>
    <message>
        <source>The page declares {0} but was read as {1}; if characters look wrong, choose another encoding.</source>
        <translation>网页声明为 {0}，但按 {1} 读取；如有乱码，请选择其他编码。</translation>
    </message>
    <message>
        <source>The head&apos;s field “{0}” is not known and was left out.</source>
        <translation>无法识别开头的字段“{0}”，已略去。</translation>
    </message>
    <message>
        <source>The head&apos;s “{0}: {1}” cannot be understood.</source>
        <translation>无法理解开头的“{0}: {1}”。</translation>
    </message>
    <message>
        <source>No text to read was found.</source>
        <translation>没有找到可读的文本。</translation>
    </message>
    <message>
        <source>These two texts do not seem to belong together.</source>
        <translation>这两个文本似乎并不对应。</translation>
    </message>
</context>
<context>
    <name>CharacterText</name>
    <message>
        <source>No dictionary has this character.</source>
        <translation>词典中没有这个字。</translation>
    </message>
    <message>
        <source>Made of {0}</source>
        <translation>由 {0} 组成</translation>
    </message>
    <message>
        <source>Also in your words {0}</source>
        <translation>也见于您的生词：{0}</translation>
    </message>
</context>
<context>
    <name>CharactersSection</name>
    <message>
        <source>The dictionary was built without stroke order.</source>
        <translation>这份词典不含笔顺数据。</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>没有这样的快捷键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>1 – 9, {0}: choose; {1}: holds</source>
        <translation>1 – 9、{0}：选择；{1}：适用范围</translation>
    </message>
</context>
<context>
    <name>ChoicesBar</name>
    <message>
        <source>S&amp;wap sides</source>
        <translation>交换左右(&amp;W)</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{0} (guessed)</source>
        <translation>{0}（推测）</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>分栏(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;rrangement</source>
        <translation>排列方式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>左右并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One above the other</source>
        <translation>上下排列(&amp;O)</translation>
    </message>
    <message>
        <source>The &amp;left one alone</source>
        <translation>仅左侧(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;right one alone</source>
        <translation>仅右侧(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;wap the columns</source>
        <translation>交换两栏(&amp;W)</translation>
    </message>
    <message>
        <source>Make the left column wi&amp;der</source>
        <translation>加宽左栏(&amp;D)</translation>
    </message>
    <message>
        <source>Make the left column &amp;narrower</source>
        <translation>收窄左栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Equal columns</source>
        <translation>两栏等宽(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>merge rows of {0}</source>
        <translation>合并《{0}》的行</translation>
    </message>
    <message>
        <source>split a row of {0}</source>
        <translation>拆分《{0}》的一行</translation>
    </message>
    <message>
        <source>move a sentence of {0}</source>
        <translation>移动《{0}》的一句</translation>
    </message>
    <message>
        <source>shift a side of {0}</source>
        <translation>整体移动《{0}》的一侧</translation>
    </message>
    <message>
        <source>link sentences of {0}</source>
        <translation>关联《{0}》的句子</translation>
    </message>
    <message>
        <source>part sentences of {0}</source>
        <translation>断开《{0}》的句子关联</translation>
    </message>
    <message>
        <source>fix a row of {0}</source>
        <translation>固定《{0}》的一行</translation>
    </message>
    <message>
        <source>release a row of {0}</source>
        <translation>解除固定《{0}》的一行</translation>
    </message>
    <message>
        <source>line up {0} again</source>
        <translation>重新对齐《{0}》</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>编辑“{0}”</translation>
    </message>
    <message>
        <source>restore {0}</source>
        <translation>恢复“{0}”</translation>
    </message>
    <message>
        <source>edit a row of {0}</source>
        <translation>编辑《{0}》的一行</translation>
    </message>
    <message>
        <source>restore a row of {0}</source>
        <translation>恢复《{0}》的一行</translation>
    </message>
    <message>
        <source>take a row off {0}</source>
        <translation>从《{0}》移出一行</translation>
    </message>
    <message>
        <source>put a line back into {0}</source>
        <translation>将一行放回《{0}》</translation>
    </message>
    <message>
        <source>write a note in {0}</source>
        <translation>在《{0}》中写笔记</translation>
    </message>
    <message>
        <source>put a bookmark into {0}</source>
        <translation>在《{0}》中加书签</translation>
    </message>
    <message>
        <source>change a note in {0}</source>
        <translation>修改《{0}》中的笔记</translation>
    </message>
    <message>
        <source>delete {0} bookmarks</source>
        <translation>删除 {0} 个书签</translation>
    </message>
    <message>
        <source>delete {0} in {1}</source>
        <translation>删除《{1}》中的{0}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>fix the division of {0}</source>
        <translation>更正“{0}”的分词</translation>
    </message>
    <message>
        <source>fix the reading of {0}</source>
        <translation>更正“{0}”的读音</translation>
    </message>
    <message>
        <source>fix the meaning of {0}</source>
        <translation>更正“{0}”的释义</translation>
    </message>
    <message>
        <source>import {0} corrections</source>
        <translation>导入 {0} 条更正</translation>
    </message>
    <message>
        <source>delete {0} corrections</source>
        <translation>删除 {0} 条更正</translation>
    </message>
    <message>
        <source>delete the correction of {0}</source>
        <translation>删除“{0}”的更正</translation>
    </message>
    <message>
        <source>add dictionary {0}</source>
        <translation>添加词典“{0}”</translation>
    </message>
    <message>
        <source>rename dictionary {0}</source>
        <translation>重命名词典“{0}”</translation>
    </message>
    <message>
        <source>switch {0} {1}</source>
        <translation>{0}“{1}”</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation>移动“{0}”</translation>
    </message>
    <message>
        <source>remove dictionary {0}</source>
        <translation>移除词典“{0}”</translation>
    </message>
    <message>
        <source>review {0}</source>
        <translation>复习“{0}”</translation>
    </message>
    <message>
        <source>update {0}</source>
        <translation>更新“{0}”</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>导入“{0}”</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>移除“{0}”</translation>
    </message>
    <message>
        <source>save {0}</source>
        <translation>保存“{0}”</translation>
    </message>
    <message>
        <source>mark {0} as {1}</source>
        <translation>将“{0}”标为{1}</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新词</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>第 {0} 级</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>删除“{0}”</translation>
    </message>
</context>
<context>
    <name>ContentsDesk</name>
    <message>
        <source>Series: {0}</source>
        <translation>系列：{0}</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>you are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>ContentsPopup</name>
    <message>
        <source>This article has no headings.</source>
        <translation>本文没有小标题。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied with its reading.</source>
        <translation>已连同读音复制。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Division</source>
        <translation>分词</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Fixed {0}: {1} ({2}).</source>
        <translation>已更正{0}：{1}（{2}）。</translation>
    </message>
    <message>
        <source>Fixed by you: {0}</source>
        <translation>您更正过：{0}</translation>
    </message>
</context>
<context>
    <name>CorrectionsDesk</name>
    <message>
        <source>Deleted {0} correction.</source>
        <translation>已删除 {0} 条更正。</translation>
    </message>
    <message>
        <source>Deleted {0} corrections.</source>
        <translation>已删除 {0} 条更正。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{0}” does not stand in this article any more.</source>
        <translation>本文中已没有“{0}”。</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <translation>导出更正</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>更正 (*.jsonl)</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>导入更正</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Wrote {0} correction to</source>
        <translation>已将 {0} 条更正写入</translation>
    </message>
    <message>
        <source>Wrote {0} corrections to</source>
        <translation>已将 {0} 条更正写入</translation>
    </message>
    <message>
        <source>Read {0} corrections; {1} are new or changed.</source>
        <translation>已读取 {0} 条更正，其中 {1} 条是新的或有改动。</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Search corrections</source>
        <translation>搜索更正</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} correction</source>
        <translation>{0} 条更正</translation>
    </message>
    <message>
        <source>{0} corrections</source>
        <translation>{0} 条更正</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>You have corrected nothing yet. Where a word is divided wrongly, or its reading or meaning is wrong, point at it on the page and fix it from the Study menu; all that you fixed is listed here.</source>
        <translation>还没有任何更正。如果某个词的分词、读音或释义有误，请在页面上指向它，再从“学习”菜单中更正；所有更正都会列在这里。</translation>
    </message>
</context>
<context>
    <name>CorrectionsModel</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>更正项</translation>
    </message>
    <message>
        <source>As</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Restore original</source>
        <translation>恢复原文(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>Added {0}: {1}.</source>
        <translation>已添加{0}：{1}。</translation>
    </message>
    <message>
        <source>{0} entry is damaged and was left out.</source>
        <translation>有 {0} 个词条已损坏，未收入。</translation>
    </message>
    <message>
        <source>{0} entries are damaged and were left out.</source>
        <translation>有 {0} 个词条已损坏，未收入。</translation>
    </message>
    <message>
        <source>{0} entry</source>
        <translation>{0} 个词条</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 个词条</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您的词典</translation>
    </message>
    <message>
        <source>They answer after the built-in ones, in this order.</source>
        <translation>它们按此顺序排在内置词典之后。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>DictionaryDelegate</name>
    <message>
        <source>Name of the dictionary</source>
        <translation>词典名称</translation>
    </message>
</context>
<context>
    <name>DictionaryDesk</name>
    <message>
        <source>Dictionaries ({0});;All files (*)</source>
        <translation>词典 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add dictionaries</source>
        <translation>添加词典</translation>
    </message>
    <message>
        <source>Another dictionary is being added; wait until it is done.</source>
        <translation>正在添加另一部词典；请等它完成。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Removed “{0}”.</source>
        <translation>已移除“{0}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
</context>
<context>
    <name>DictionaryList</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>您的词典</translation>
    </message>
    <message>
        <source>You have added no dictionary yet. Press Add, or drop files here: CC-CEDICT (.u8, .txt, also packed), StarDict (its .ifo, or the archive it came in), Yomitan (.zip).</source>
        <translation>您还没有添加词典。请按“添加”，或把文件拖到这里：CC-CEDICT（.u8、.txt，也可为压缩包）、StarDict（.ifo 文件或原压缩包）、Yomitan（.zip）。</translation>
    </message>
</context>
<context>
    <name>DictionaryTerms</name>
    <message>
        <source>past tense</source>
        <translation>过去式</translation>
    </message>
    <message>
        <source>past participle</source>
        <translation>过去分词</translation>
    </message>
    <message>
        <source>present participle</source>
        <translation>现在分词</translation>
    </message>
    <message>
        <source>third person singular</source>
        <translation>第三人称单数</translation>
    </message>
    <message>
        <source>comparative</source>
        <translation>比较级</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>最高级</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>复数</translation>
    </message>
    <message>
        <source>see</source>
        <translation>见</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>cf.</source>
        <translation>参看</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>参看</translation>
    </message>
    <message>
        <source>variant of</source>
        <translation>异体，同</translation>
    </message>
    <message>
        <source>old variant of</source>
        <translation>旧异体，同</translation>
    </message>
    <message>
        <source>ancient variant of</source>
        <translation>古异体，同</translation>
    </message>
    <message>
        <source>archaic variant of</source>
        <translation>古异体，同</translation>
    </message>
    <message>
        <source>classical variant of</source>
        <translation>文言异体，同</translation>
    </message>
    <message>
        <source>popular variant of</source>
        <translation>俗体，同</translation>
    </message>
    <message>
        <source>less common variant of</source>
        <translation>少用异体，同</translation>
    </message>
    <message>
        <source>nonstandard simplified variant of</source>
        <translation>非规范简化字，同</translation>
    </message>
    <message>
        <source>Taiwan variant of</source>
        <translation>台湾用字，同</translation>
    </message>
    <message>
        <source>Japanese variant of</source>
        <translation>日文字形，同</translation>
    </message>
    <message>
        <source>erhua variant of</source>
        <translation>儿化，同</translation>
    </message>
    <message>
        <source>erhua form of</source>
        <translation>儿化形式，源自</translation>
    </message>
    <message>
        <source>euphemistic variant of</source>
        <translation>委婉写法，同</translation>
    </message>
    <message>
        <source>euphemistic equivalent of</source>
        <translation>委婉语，同</translation>
    </message>
    <message>
        <source>contracted variant of</source>
        <translation>合音，同</translation>
    </message>
    <message>
        <source>contracted form of</source>
        <translation>合音形式，源自</translation>
    </message>
    <message>
        <source>form of</source>
        <translation>变体，源自</translation>
    </message>
    <message>
        <source>old form of</source>
        <translation>旧形，同</translation>
    </message>
    <message>
        <source>less common form of</source>
        <translation>少用形式，同</translation>
    </message>
    <message>
        <source>dialectal equivalent of</source>
        <translation>方言，同</translation>
    </message>
    <message>
        <source>Taiwan equivalent of</source>
        <translation>台湾用语，同</translation>
    </message>
    <message>
        <source>equivalent of</source>
        <translation>等同于</translation>
    </message>
    <message>
        <source>abbr. for</source>
        <translation>简称，全称为</translation>
    </message>
    <message>
        <source>abbr. to</source>
        <translation>简称为</translation>
    </message>
    <message>
        <source>abbr. of</source>
        <translation>简称，全称为</translation>
    </message>
    <message>
        <source>used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>同</translation>
    </message>
    <message>
        <source>also written</source>
        <translation>又写作</translation>
    </message>
    <message>
        <source>now written</source>
        <translation>现写作</translation>
    </message>
    <message>
        <source>also pr.</source>
        <translation>又读</translation>
    </message>
    <message>
        <source>also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>another name for</source>
        <translation>别称，即</translation>
    </message>
    <message>
        <source>alternative name for</source>
        <translation>别称，即</translation>
    </message>
</context>
<context>
    <name>DivisionStrip</name>
    <message>
        <source>The division into words</source>
        <translation>词语划分</translation>
    </message>
</context>
<context>
    <name>DraftLevels</name>
    <message>
        <source>{0} word</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>已掌握 {0}%</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>{0} article</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <source>Take &amp;none</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <translation>全部选取(&amp;A)</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>找到的文章</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>{0} characters · about {1} to read</source>
        <translation>{0} 字 · 阅读时间：{1}</translation>
    </message>
    <message>
        <source>Edit this row…</source>
        <translation>编辑本行…</translation>
    </message>
    <message>
        <source>Restore the original text</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Take this row off the page</source>
        <translation>将本行移出页面</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>编辑详细信息…</translation>
    </message>
    <message>
        <source>Changed the row.</source>
        <translation>已修改本行。</translation>
    </message>
    <message>
        <source>Restored the row.</source>
        <translation>已恢复本行。</translation>
    </message>
    <message>
        <source>Took the row off the page.</source>
        <translation>已将本行移出页面。</translation>
    </message>
    <message>
        <source>Put the line back.</source>
        <translation>已放回这一行。</translation>
    </message>
    <message>
        <source>Changed the details of “{0}”.</source>
        <translation>已修改“{0}”的详细信息。</translation>
    </message>
    <message>
        <source>Restored the details.</source>
        <translation>已恢复详细信息。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>复制句子(&amp;C)</translation>
    </message>
    <message>
        <source>Copy sentence with &amp;reading</source>
        <translation>复制句子和读音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Searc&amp;h for the selection</source>
        <translation>搜索所选内容(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find on the page…</source>
        <translation>在页面中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Search e&amp;verywhere…</source>
        <translation>全部搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Edit row…</source>
        <translation>编辑本行(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take row off the page</source>
        <translation>将本行移出页面(&amp;T)</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>编辑详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Mend pairing</source>
        <translation>修正配对(&amp;M)</translation>
    </message>
    <message>
        <source>Compare meanings when &amp;pairing</source>
        <translation>配对时比较语义(&amp;P)</translation>
    </message>
    <message>
        <source>Slower and better, for texts of up to some four thousand sentences.</source>
        <translation>较慢但效果更好，适合约四千句以内的文本。</translation>
    </message>
    <message>
        <source>Install it with: pip install duizhao[semantic]</source>
        <translation>安装方法：pip install duizhao[semantic]</translation>
    </message>
    <message>
        <source>Dicti&amp;onaries…</source>
        <translation>词典(&amp;O)…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>设置(&amp;N)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy w&amp;ith reading</source>
        <translation>复制并附读音(&amp;I)</translation>
    </message>
    <message>
        <source>Copy with trans&amp;lation</source>
        <translation>复制并附译文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>撤销：{0}(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It is no JSON.</source>
        <translation>它不是 JSON。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>It holds half a character.</source>
        <translation>它含有半个字符。</translation>
    </message>
    <message>
        <source>It does not say where it was made.</source>
        <translation>它没有注明是在何处做出的。</translation>
    </message>
    <message>
        <source>Its “article” is no object.</source>
        <translation>其中的“article”不是对象。</translation>
    </message>
    <message>
        <source>Its “start” is no place in a text.</source>
        <translation>其中的“start”不是文本中的位置。</translation>
    </message>
    <message>
        <source>Its “{0}” is no text, or too long.</source>
        <translation>其中的“{0}”不是文本，或者太长。</translation>
    </message>
    <message>
        <source>Its “{0}” is none of {1}.</source>
        <translation>其中的“{0}”不在以下之列：{1}。</translation>
    </message>
    <message>
        <source>Its “{0}” is no list.</source>
        <translation>其中的“{0}”不是列表。</translation>
    </message>
    <message>
        <source>Its “{0}” holds what does not belong there.</source>
        <translation>其中的“{0}”含有不该有的内容。</translation>
    </message>
    <message>
        <source>This is too long for one correction; fix a part of it.</source>
        <translation>对一条更正来说太长了；请只更正其中一部分。</translation>
    </message>
    <message>
        <source>“{0}” is not {1}, as {2} has to have.</source>
        <translation>“{0}”不是 {1}，而“{2}”须有这么多。</translation>
    </message>
    <message>
        <source>{0} syllables</source>
        <translation>{0} 个音节</translation>
    </message>
    <message>
        <source>one syllable</source>
        <translation>1 个音节</translation>
    </message>
    <message>
        <source>Type what the word means.</source>
        <translation>请输入词语的释义。</translation>
    </message>
    <message>
        <source>A meaning has at most {0} characters; shorten it.</source>
        <translation>释义最多 {0} 个字符；请缩短。</translation>
    </message>
    <message>
        <source>The words of a correction have 1 to {0} characters.</source>
        <translation>更正中的词语须为 1 到 {0} 个字符。</translation>
    </message>
    <message>
        <source>There is no word in “{0}”.</source>
        <translation>“{0}”中没有词语。</translation>
    </message>
    <message>
        <source>The cuts of {0} do not lie inside it, one after another.</source>
        <translation>“{0}”的切分点不在其中，或没有依次排列。</translation>
    </message>
    <message>
        <source>What {0} is found by has another length.</source>
        <translation>用来查找“{0}”的写法长度不同。</translation>
    </message>
    <message>
        <source>Only Chinese words have readings that can be fixed.</source>
        <translation>只有中文词语的读音可以更正。</translation>
    </message>
    <message>
        <source>The reading of {0} has not a syllable for each of it.</source>
        <translation>“{0}”的读音与字数不符。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>Choose a sentence on each side of one row to link them.</source>
        <translation>请在同一行的两侧各选一句进行关联。</translation>
    </message>
    <message>
        <source>This sentence is not linked to any other.</source>
        <translation>本句没有与其他句子关联。</translation>
    </message>
    <message>
        <source>The row cannot be split here; choose a sentence further on.</source>
        <translation>不能在这里拆分本行；请选择后面的句子。</translation>
    </message>
    <message>
        <source>There is no such sentence in this row.</source>
        <translation>本行中没有这个句子。</translation>
    </message>
    <message>
        <source>There is no text on this side to move; choose another row.</source>
        <translation>这一侧没有可移动的文本；请选择其他行。</translation>
    </message>
    <message>
        <source>There is no text here to move, or no row above to move it to.</source>
        <translation>这里没有可移动的文本，或上方没有可移入的行。</translation>
    </message>
    <message>
        <source>A stroke in the dictionary file cannot be drawn; make the file again with `make dictionary`, or install the program again.</source>
        <translation>词典文件中有一笔无法绘出；请用 `make dictionary` 重新生成该文件，或重新安装本程序。</translation>
    </message>
    <message>
        <source>A phrase has at most {0} characters; select less.</source>
        <translation>短语最多 {0} 个字符，请少选一些。</translation>
    </message>
    <message>
        <source>Meanings cannot be compared here; install it with `pip install duizhao[semantic]`.</source>
        <translation>此处无法比较语义；请用 `pip install duizhao[semantic]` 安装该功能。</translation>
    </message>
    <message>
        <source>The dictionary file {0} is missing; make it with `make dictionary`, or install the program again.</source>
        <translation>缺少词典文件 {0}；请用 `make dictionary` 生成，或重新安装本程序。</translation>
    </message>
    <message>
        <source>The dictionary file {0} is damaged; delete it and make it again with `make dictionary`, or install the program again.</source>
        <translation>词典文件 {0} 已损坏；请删除后用 `make dictionary` 重新生成，或重新安装本程序。</translation>
    </message>
    <message>
        <source>The dictionary file {0} is of another version of the program; make it again with `make dictionary`, or install the program again.</source>
        <translation>词典文件 {0} 属于本程序的另一版本；请用 `make dictionary` 重新生成，或重新安装本程序。</translation>
    </message>
    <message>
        <source>No dictionary has “{0}”; check how it is written.</source>
        <translation>词典中没有“{0}”；请检查写法。</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8; save it in UTF-8 and add it again.</source>
        <translation>{0} 不是 UTF-8 编码；请另存为 UTF-8 后重新添加。</translation>
    </message>
    <message>
        <source>{0} is no CC-CEDICT file: its lines are not like “銀行 银行 [yin2 hang2] /bank/”. Choose a CC-CEDICT, StarDict or Yomitan dictionary.</source>
        <translation>{0} 不是 CC-CEDICT 文件：其中各行不是“銀行 银行 [yin2 hang2] /bank/”的形式。请选择 CC-CEDICT、StarDict 或 Yomitan 词典。</translation>
    </message>
    <message>
        <source>Its file is missing; remove it and add the dictionary again.</source>
        <translation>词典文件缺失；请移除后重新添加该词典。</translation>
    </message>
    <message>
        <source>Its file was made by another version of Duizhao; remove it and add the dictionary again.</source>
        <translation>词典文件由另一版本的对照生成；请移除后重新添加该词典。</translation>
    </message>
    <message>
        <source>Its file is damaged; remove it and add the dictionary again.</source>
        <translation>词典文件已损坏；请移除后重新添加该词典。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check that it is there and readable.</source>
        <translation>无法读取 {0}（{1}）；请确认它存在且可读。</translation>
    </message>
    <message>
        <source>{0} is damaged, cut off or locked; get the file again.</source>
        <translation>{0} 已损坏、不完整或被加密；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{0} would unpack to more than any dictionary needs; it was not added. Get the dictionary from another place.</source>
        <translation>{0} 解压后远大于任何词典所需，未添加。请从别处获取该词典。</translation>
    </message>
    <message>
        <source>{0} is a part of a StarDict dictionary; choose its .ifo file.</source>
        <translation>{0} 是 StarDict 词典的一部分；请选择其 .ifo 文件。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not known; unpack it first.</source>
        <translation>无法识别 {0} 的压缩格式；请先解压。</translation>
    </message>
    <message>
        <source>{0} holds several dictionaries; unpack it and choose an .ifo or .u8 file.</source>
        <translation>{0} 含有多部词典；请解压后选择 .ifo 或 .u8 文件。</translation>
    </message>
    <message>
        <source>{0} holds no dictionary that is known; choose a CC-CEDICT, StarDict or Yomitan dictionary.</source>
        <translation>{0} 中没有可识别的词典；请选择 CC-CEDICT、StarDict 或 Yomitan 词典。</translation>
    </message>
    <message>
        <source>{0} lacks its part “{1}”; get the dictionary again.</source>
        <translation>{0} 缺少“{1}”部分；请重新获取该词典。</translation>
    </message>
    <message>
        <source>There is no room to read {0} ({1}); make room on the disk, then add it again.</source>
        <translation>空间不足，无法读取 {0}（{1}）；请清理磁盘后重新添加。</translation>
    </message>
    <message>
        <source>{0} is no StarDict dictionary: it does not begin with “StarDict&apos;s dict ifo file”. Choose the .ifo file of one.</source>
        <translation>{0} 不是 StarDict 词典：开头不是“StarDict&apos;s dict ifo file”。请选择 StarDict 词典的 .ifo 文件。</translation>
    </message>
    <message>
        <source>{0} lacks “{1}{2}”; put the .ifo, .idx and .dict files into one folder, then choose the .ifo.</source>
        <translation>{0} 缺少“{1}{2}”；请将 .ifo、.idx 和 .dict 文件放在同一文件夹中，再选择 .ifo。</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off: its .idx and .dict do not fit together. Get the dictionary again.</source>
        <translation>{0} 已损坏或不完整：.idx 与 .dict 不匹配。请重新获取该词典。</translation>
    </message>
    <message>
        <source>The dictionary cannot be written to {0} ({1}); make room there, then add it again.</source>
        <translation>无法将词典写入 {0}（{1}）；请在该处腾出空间后重新添加。</translation>
    </message>
    <message>
        <source>“{0}” holds no words with explanations; choose another dictionary.</source>
        <translation>“{0}”中没有带释义的词条；请选择其他词典。</translation>
    </message>
    <message>
        <source>“{0}” is larger than any dictionary that can be used; choose a smaller one.</source>
        <translation>“{0}”超出可用词典的大小上限；请选择较小的词典。</translation>
    </message>
    <message>
        <source>{0} is no Yomitan dictionary, or its JSON is damaged; get the dictionary again.</source>
        <translation>{0} 不是 Yomitan 词典，或其中的 JSON 已损坏；请重新获取该词典。</translation>
    </message>
    <message>
        <source>{0} holds no words, only frequencies, readings or pictures; choose a dictionary with definitions.</source>
        <translation>{0} 中没有词条，只有词频、读音或图片；请选择带释义的词典。</translation>
    </message>
    <message>
        <source>The address of {0} holds a user name or password; leave it out.</source>
        <translation>{0} 的网址含有用户名或密码；请将其去掉。</translation>
    </message>
    <message>
        <source>“{0}” is no web address; type one that begins with https:// or http://.</source>
        <translation>“{0}”不是网址；请输入以 https:// 或 http:// 开头的网址。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB; divide it into parts.</source>
        <translation>{0} 大于 {1} MB；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} is empty; choose a document with text in it.</source>
        <translation>{0} 是空的；请选择含有文本的文档。</translation>
    </message>
    <message>
        <source>{0} does not exist; check its name.</source>
        <translation>{0} 不存在；请检查名称。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a text file inside it.</source>
        <translation>{0} 是文件夹；请选择其中的文本文件。</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>没有权限读取 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check that it may be opened.</source>
        <translation>无法读取 {0}（{1}）；请确认有权打开它。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; divide it into parts.</source>
        <translation>{0} 超过 {1} 行；请将其分成几部分。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>{0} has more than {1} paragraphs; divide it into parts.</source>
        <translation>{0} 超过 {1} 段；请将其分成几部分。</translation>
    </message>
    <message>
        <source>The document has more than {0} paragraphs; divide it into parts.</source>
        <translation>文档超过 {0} 段；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters; divide it into parts.</source>
        <translation>{0} 超过 {1} 个字符；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} characters; divide it into paragraphs.</source>
        <translation>{0} 中有一行超过 {1} 个字符；请将其分段。</translation>
    </message>
    <message>
        <source>The encoding “{0}” is not known; choose another for {1}.</source>
        <translation>无法识别编码“{0}”；请为 {1} 选择其他编码。</translation>
    </message>
    <message>
        <source>{0} is not in {1} (byte {2}); choose another encoding.</source>
        <translation>{0} 不是 {1} 编码（第 {2} 字节）；请选择其他编码。</translation>
    </message>
    <message>
        <source>{0} is damaged {1} (byte {2}); save it again as UTF-8.</source>
        <translation>{0} 是已损坏的 {1}（第 {2} 字节）；请重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{0} is no text; choose a text, a web page, an e-book (.epub), a Word (.docx) or PDF document, subtitles or a table (.csv).</source>
        <translation>{0} 不是文本；请选择文本、网页、电子书 (.epub)、Word (.docx) 或 PDF 文档、字幕或表格 (.csv)。</translation>
    </message>
    <message>
        <source>The encoding of {0} cannot be told; save it as UTF-8.</source>
        <translation>无法判断 {0} 的编码；请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{0} took longer than {1} seconds; save the page in a browser and open the file.</source>
        <translation>{0} 超过 {1} 秒没有完成；请在浏览器中保存网页，再打开该文件。</translation>
    </message>
    <message>
        <source>{0} leads on to other addresses again and again; open it in a browser, save the page and open the file.</source>
        <translation>{0} 不断跳转到其他网址；请在浏览器中打开并保存网页，再打开该文件。</translation>
    </message>
    <message>
        <source>What {0} sends is no text ({1}); give the address of a page, a text, a PDF, an e-book or a Word file.</source>
        <translation>{0} 发来的不是文本（{1}）；请给出网页、文本、PDF、电子书或 Word 文件的网址。</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>类型不明</translation>
    </message>
    <message>
        <source>{0} lacks its part “{1}”; get the file again.</source>
        <translation>{0} 缺少“{1}”部分；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{0} is locked by a password; save it without one.</source>
        <translation>{0} 有密码保护；请另存为无密码的文件。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; take the document out of it.</source>
        <translation>{0} 中的文件超过 {1} 个；请将文档单独取出。</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} MB or swell like a zip bomb; it is not opened.</source>
        <translation>{0} 解压后将超过 {1} MB，或像压缩炸弹一样膨胀，未予打开。</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off; get the file again.</source>
        <translation>{0} 已损坏或不完整；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{0} lacks its list of contents; get the e-book again.</source>
        <translation>{0} 缺少内容清单；请重新获取该电子书。</translation>
    </message>
    <message>
        <source>{0} holds no text of Word; save it again as .docx.</source>
        <translation>{0} 中没有 Word 文本；请重新保存为 .docx。</translation>
    </message>
    <message>
        <source>{0} is protected against copying and cannot be read; choose a copy without it.</source>
        <translation>{0} 有版权保护，无法读取；请选择没有保护的副本。</translation>
    </message>
    <message>
        <source>{0} holds no texts by language; give its objects keys like en and zh.</source>
        <translation>{0} 中没有按语言区分的文本；请为其中的对象加上 en、zh 之类的键。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply; choose a simpler file.</source>
        <translation>{0} 嵌套过深；请选择较简单的文件。</translation>
    </message>
    <message>
        <source>{0} is no JSON; choose another file, or save it again.</source>
        <translation>{0} 不是 JSON；请选择其他文件，或重新保存。</translation>
    </message>
    <message>
        <source>{0} has more than {1} records; divide it into parts.</source>
        <translation>{0} 超过 {1} 条记录；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} has more than {1} keys; take out some of them.</source>
        <translation>{0} 超过 {1} 个键；请去掉一些。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply to be a page; save it again as text.</source>
        <translation>{0} 嵌套过深，不像网页；请另存为文本。</translation>
    </message>
    <message>
        <source>{0} is damaged inside; get the file again.</source>
        <translation>{0} 内部已损坏；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{0} relies on entities of its own, which is not safe to read.</source>
        <translation>{0} 使用自定义实体，读取不安全。</translation>
    </message>
    <message>
        <source>{0} has a tag with more attributes than any page; it is not opened.</source>
        <translation>{0} 中有一个标签的属性多得不像网页，未予打开。</translation>
    </message>
    <message>
        <source>{0} has more than {1} tags; divide it into parts.</source>
        <translation>{0} 超过 {1} 个标签；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} has a paragraph of more than {1} characters; divide it into paragraphs.</source>
        <translation>{0} 中有一段超过 {1} 个字符；请再分段。</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages and no text; run text recognition on it and open what that gives.</source>
        <translation>{0} 中只有页面图片，没有文本；请先进行文字识别，再打开所得文件。</translation>
    </message>
    <message>
        <source>{0} has more than {1} pages; divide it into parts.</source>
        <translation>{0} 超过 {1} 页；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} is protected by a password; open a copy without one.</source>
        <translation>{0} 有密码保护；请打开无密码的副本。</translation>
    </message>
    <message>
        <source>{0} is a damaged PDF; fetch or save it again.</source>
        <translation>{0} 是已损坏的 PDF；请重新获取或保存。</translation>
    </message>
    <message>
        <source>{0} is in Rich Text Format; save it as .docx.</source>
        <translation>{0} 是 RTF 格式；请另存为 .docx。</translation>
    </message>
    <message>
        <source>{0} is an archive; unpack it first.</source>
        <translation>{0} 是压缩包；请先解压。</translation>
    </message>
    <message>
        <source>{0} is a Kindle book; convert it to EPUB.</source>
        <translation>{0} 是 Kindle 电子书；请转换为 EPUB。</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages; choose a file with text.</source>
        <translation>{0} 中是页面图片；请选择含有文本的文件。</translation>
    </message>
    <message>
        <source>{0} is a web archive; save the page as HTML.</source>
        <translation>{0} 是网页归档；请将网页另存为 HTML。</translation>
    </message>
    <message>
        <source>{0} is in the old format of Word; save it as .docx.</source>
        <translation>{0} 是旧版 Word 格式；请另存为 .docx。</translation>
    </message>
    <message>
        <source>{0} is in an old format of Office; save it as .docx.</source>
        <translation>{0} 是旧版 Office 格式；请另存为 .docx。</translation>
    </message>
    <message>
        <source>{0} is in a format that is not known.</source>
        <translation>无法识别 {0} 的格式。</translation>
    </message>
    <message>
        <source>{0} has more than {1} cues; divide it into parts.</source>
        <translation>{0} 超过 {1} 条字幕；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} has no subtitles with times; check that it is whole.</source>
        <translation>{0} 中没有带时间的字幕；请检查它是否完整。</translation>
    </message>
    <message>
        <source>{0} is no whole table (row {1}); check its quotation marks.</source>
        <translation>{0} 不是完整的表格（第 {1} 行）；请检查引号。</translation>
    </message>
    <message>
        <source>{0} has more than {1} columns; take out some of them.</source>
        <translation>{0} 超过 {1} 列；请去掉一些。</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; divide it into parts.</source>
        <translation>{0} 超过 {1} 行；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} is no translation memory; choose another file.</source>
        <translation>{0} 不是翻译记忆库；请选择其他文件。</translation>
    </message>
    <message>
        <source>{0} holds no text; choose another translation memory.</source>
        <translation>{0} 中没有文本；请选择其他翻译记忆库。</translation>
    </message>
    <message>
        <source>{0} has more than {1} units; divide it into parts.</source>
        <translation>{0} 超过 {1} 个单元；请将其分成几部分。</translation>
    </message>
    <message>
        <source>{0} is a spreadsheet; save it as .csv.</source>
        <translation>{0} 是电子表格；请另存为 .csv。</translation>
    </message>
    <message>
        <source>{0} holds slides; save its text as .docx or .txt.</source>
        <translation>{0} 是幻灯片；请将其文本另存为 .docx 或 .txt。</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file; save it as .docx.</source>
        <translation>{0} 是 OpenDocument 文件；请另存为 .docx。</translation>
    </message>
    <message>
        <source>{0} is a zip archive; unpack it and choose a document inside.</source>
        <translation>{0} 是 ZIP 压缩包；请解压后选择其中的文档。</translation>
    </message>
    <message>
        <source>{0} and {1} are in the same language; choose one file for each.</source>
        <translation>{0} 和 {1} 是同一种语言；请为每种语言选择一个文件。</translation>
    </message>
    <message>
        <source>The document has more than {0} rows; divide it into parts.</source>
        <translation>文档超过 {0} 行；请将其分成几部分。</translation>
    </message>
    <message>
        <source>What {0} sent cannot be unpacked; try again later.</source>
        <translation>无法解压 {0} 发来的内容；请稍后再试。</translation>
    </message>
    <message>
        <source>{0} packs what it sends in a way that is not understood; save the page in a browser and open the file.</source>
        <translation>无法识别 {0} 所用的压缩方式；请在浏览器中保存网页，再打开该文件。</translation>
    </message>
    <message>
        <source>{0} sends more than {1} MB; save it in a browser and divide it into parts.</source>
        <translation>{0} 发来的内容超过 {1} MB；请在浏览器中保存，再分成几部分。</translation>
    </message>
    <message>
        <source>{0} leads on to {1} in your own network; type that address yourself if you want it.</source>
        <translation>{0} 跳转到您自己网络中的 {1}；如确实需要，请自行输入该网址。</translation>
    </message>
    <message>
        <source>There is no {0} to be found; check the address and your connection.</source>
        <translation>找不到 {0}；请检查网址和网络连接。</translation>
    </message>
    <message>
        <source>{0} cannot prove who it is ({1}); check the address.</source>
        <translation>{0} 无法证明其身份（{1}）；请检查网址。</translation>
    </message>
    <message>
        <source>No safe connection to {0} can be made; try the address with http://.</source>
        <translation>无法与 {0} 建立安全连接；请改用 http:// 网址再试。</translation>
    </message>
    <message>
        <source>{0} does not answer; try again later.</source>
        <translation>{0} 没有响应；请稍后再试。</translation>
    </message>
    <message>
        <source>{0} refuses the connection; check the address or try again later.</source>
        <translation>{0} 拒绝连接；请检查网址或稍后再试。</translation>
    </message>
    <message>
        <source>{0} broke off before the end; try again later.</source>
        <translation>{0} 中途断开；请稍后再试。</translation>
    </message>
    <message>
        <source>{0} does not speak the language of the web; check the address.</source>
        <translation>{0} 的回应不是网页协议；请检查网址。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); check your connection.</source>
        <translation>无法连接 {0}（{1}）；请检查网络连接。</translation>
    </message>
    <message>
        <source>{0} does not give this page to everybody; open it in a browser, save the page and open the file.</source>
        <translation>{0} 不公开此网页；请在浏览器中打开并保存网页，再打开该文件。</translation>
    </message>
    <message>
        <source>{0} has no such page; check the address.</source>
        <translation>{0} 没有这个网页；请检查网址。</translation>
    </message>
    <message>
        <source>{0} is too busy; try again later.</source>
        <translation>{0} 太忙；请稍后再试。</translation>
    </message>
    <message>
        <source>{0} does not give the page (answer {1}); try again later or check the address.</source>
        <translation>{0} 没有给出该网页（响应 {1}）；请稍后再试或检查网址。</translation>
    </message>
    <message>
        <source>None of these words has what the chosen cards show; choose other cards.</source>
        <translation>这些词都没有所选卡片要显示的内容；请选择其他卡片。</translation>
    </message>
    <message>
        <source>{0} would be empty: no sentence has a translation; choose another text.</source>
        <translation>{0} 将是空的：没有句子带译文；请选择其他文本。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>无法写入 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>{0} is a folder; give the export a file name.</source>
        <translation>{0} 是文件夹；请为导出指定文件名。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another place.</source>
        <translation>文件夹 {0} 不存在；请选择其他位置。</translation>
    </message>
    <message>
        <source>{0} cannot be written; end its name in .tmx or .tsv.</source>
        <translation>无法写入 {0}；文件名请以 .tmx 或 .tsv 结尾。</translation>
    </message>
    <message>
        <source>Only the division of Chinese and English can be fixed.</source>
        <translation>只有中文和英文的分词可以更正。</translation>
    </message>
    <message>
        <source>Only Chinese and English words have meanings that can be fixed.</source>
        <translation>只有中文和英文词语的释义可以更正。</translation>
    </message>
    <message>
        <source>{0} is too large for a file of corrections.</source>
        <translation>{0} 太大，不像更正文件。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} is no UTF-8, so it holds no corrections.</source>
        <translation>{0} 不是 UTF-8 编码，因此不含更正。</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no correction: {2} Nothing was changed.</source>
        <translation>{1} 的第 {0} 行不是更正：{2}未作任何更改。</translation>
    </message>
    <message>
        <source>There is no dictionary “{0}”; {1}</source>
        <translation>没有词典“{0}”；{1}</translation>
    </message>
    <message>
        <source>yours are {0}.</source>
        <translation>您的词典有：{0}。</translation>
    </message>
    <message>
        <source>you have added none yet.</source>
        <translation>您还没有添加词典。</translation>
    </message>
    <message>
        <source>Cancelled; the others were not added.</source>
        <translation>已取消；其余未添加。</translation>
    </message>
    <message>
        <source>“{0}” cannot be switched on. {1}</source>
        <translation>无法启用“{0}”。{1}</translation>
    </message>
    <message>
        <source>The document has no text here; take the row off the page instead.</source>
        <translation>原文档此处没有文本；请改为将本行移出页面。</translation>
    </message>
    <message>
        <source>A row needs text on one side; take it off the page instead.</source>
        <translation>每行至少一侧要有文本；请改为将其移出页面。</translation>
    </message>
    <message>
        <source>{0} cannot be exported; end its name in .apkg, .csv, .tsv or .txt.</source>
        <translation>无法导出 {0}；文件名请以 .apkg、.csv、.tsv 或 .txt 结尾。</translation>
    </message>
    <message>
        <source>No word matches; save some words first, or choose others.</source>
        <translation>没有符合的词语；请先保存一些词语，或另选条件。</translation>
    </message>
    <message>
        <source>{0} holds no text to read; choose another document.</source>
        <translation>{0} 中没有可读的文本；请选择其他文档。</translation>
    </message>
    <message>
        <source>There is no row to merge with; this one stands at the end.</source>
        <translation>没有可合并的行；本行已在末端。</translation>
    </message>
    <message>
        <source>There is no row above to move this text to.</source>
        <translation>上方没有可移入这段文本的行。</translation>
    </message>
    <message>
        <source>This row was set by hand; release it, or choose one beside it.</source>
        <translation>本行由手动固定；请先解除固定，或选择相邻的行。</translation>
    </message>
    <message>
        <source>{0} cannot be written; end its name in .html, .pdf, .epub, .md, .tmx or .tsv.</source>
        <translation>无法写入 {0}；文件名请以 .html、.pdf、.epub、.md、.tmx 或 .tsv 结尾。</translation>
    </message>
    <message>
        <source>{0} can hold one article only; for several end its name in .html, .pdf or .epub.</source>
        <translation>{0} 只能容纳一篇文章；要保存多篇，文件名请以 .html、.pdf 或 .epub 结尾。</translation>
    </message>
    <message>
        <source>Choose at least one article.</source>
        <translation>请至少选择一篇文章。</translation>
    </message>
    <message>
        <source>There is no article {0} in the library.</source>
        <translation>文库中没有文章 {0}。</translation>
    </message>
    <message>
        <source>There is no row {0} in the library.</source>
        <translation>文库中没有行 {0}。</translation>
    </message>
    <message>
        <source>The backup {0} cannot be written ({1}); choose another place.</source>
        <translation>无法写入备份 {0}（{1}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>The backup {0} cannot be restored ({1}); nothing was changed.</source>
        <translation>无法恢复备份 {0}（{1}）；未作任何更改。</translation>
    </message>
    <message>
        <source>{0} is the data file itself; choose another name for the backup.</source>
        <translation>{0} 就是数据文件本身；请为备份另取名称。</translation>
    </message>
    <message>
        <source>{0} is there already and no backup of Duizhao; choose another name.</source>
        <translation>{0} 已存在，且不是对照的备份；请另取名称。</translation>
    </message>
    <message>
        <source>The backup {0} was written by a newer version of Duizhao; install that version to restore it.</source>
        <translation>备份 {0} 由更新版本的对照写成；请安装该版本后再恢复。</translation>
    </message>
    <message>
        <source>{0} is no backup of Duizhao or is damaged; choose another, nothing was changed.</source>
        <translation>{0} 不是对照的备份，或已损坏；请另选备份，未作任何更改。</translation>
    </message>
    <message>
        <source>There is no bookmark {0}.</source>
        <translation>没有书签 {0}。</translation>
    </message>
    <message>
        <source>There is no correction {0}.</source>
        <translation>没有更正 {0}。</translation>
    </message>
    <message>
        <source>There is no dictionary {0} in the list.</source>
        <translation>列表中没有词典 {0}。</translation>
    </message>
    <message>
        <source>A dictionary needs a name; type one.</source>
        <translation>词典需要名称；请输入。</translation>
    </message>
    <message>
        <source>There is a dictionary “{0}” already; choose another name.</source>
        <translation>已有名为“{0}”的词典；请另取名称。</translation>
    </message>
    <message>
        <source>The data file {0} was written by a newer version of Duizhao; install that version to open it.</source>
        <translation>数据文件 {0} 由更新版本的对照写成；请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>The data file {0} cannot be read ({1}); move it away or choose another folder with --data.</source>
        <translation>无法读取数据文件 {0}（{1}）；请将它移走，或用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>{0} is no data file of Duizhao or is damaged; choose another folder with --data, or put a backup there with “duizhao restore FILE”.</source>
        <translation>{0} 不是对照的数据文件，或已损坏；请用 --data 选择其他文件夹，或用“duizhao restore FILE”恢复备份。</translation>
    </message>
    <message>
        <source>The data file {0} must be brought up to date, but a backup cannot be written to {1} ({2}); make room there and start again.</source>
        <translation>数据文件 {0} 需要升级，但无法将备份写入 {1}（{2}）；请在该处腾出空间后重新启动。</translation>
    </message>
    <message>
        <source>There is no row {0} in an article {1}.</source>
        <translation>文章 {1} 中没有第 {0} 行。</translation>
    </message>
    <message>
        <source>There is no row {0} on a page of the library.</source>
        <translation>文库的页面上没有行 {0}。</translation>
    </message>
    <message>
        <source>The data file {0} is in use by another program; let that one finish, then try again.</source>
        <translation>数据文件 {0} 正被另一程序使用；请等它结束后再试。</translation>
    </message>
    <message>
        <source>The disk of the data file {0} is full; make room on it.</source>
        <translation>数据文件 {0} 所在磁盘已满；请腾出空间。</translation>
    </message>
    <message>
        <source>The data file {0} cannot be opened for writing; check the permissions of its folder or choose another with --data.</source>
        <translation>无法打开数据文件 {0} 进行写入；请检查其文件夹的权限，或用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk of the data file {0} fails to read or write; check the disk, then run “duizhao check”.</source>
        <translation>数据文件 {0} 所在磁盘读写失败；请检查磁盘，再运行“duizhao check”。</translation>
    </message>
    <message>
        <source>The data file {0} is damaged; put a backup in its place with “duizhao restore FILE”.</source>
        <translation>数据文件 {0} 已损坏；请用“duizhao restore FILE”以备份替换。</translation>
    </message>
    <message>
        <source>There is no entry {0} in the vocabulary.</source>
        <translation>生词本中没有词条 {0}。</translation>
    </message>
    <message>
        <source>The pages cannot be written; choose another place.</source>
        <translation>无法写入页面；请选择其他位置。</translation>
    </message>
    <message>
        <source>At most {0} characters are copied with their readings.</source>
        <translation>连同读音最多可复制 {0} 个字符。</translation>
    </message>
    <message>
        <source>There is no word in what is selected.</source>
        <translation>所选内容里没有词语。</translation>
    </message>
    <message>
        <source>A phrase stands in one paragraph; select less.</source>
        <translation>短语须在同一段内，请少选一些。</translation>
    </message>
    <message>
        <source>The theme {0} cannot be read: {1}.</source>
        <translation>无法读取主题 {0}：{1}。</translation>
    </message>
    <message>
        <source>The theme {0} lacks {1}.</source>
        <translation>主题 {0} 缺少 {1}。</translation>
    </message>
    <message>
        <source>The theme {0} wants {1} to be like #A63D2F.</source>
        <translation>主题 {0} 中的 {1} 须为 #A63D2F 的形式。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;two files…</source>
        <translation>导入两个文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Import from &amp;clipboard</source>
        <translation>从剪贴板导入(&amp;C)</translation>
    </message>
    <message>
        <source>Import from &amp;web address…</source>
        <translation>从网址导入(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Export deck…</source>
        <translation>导出牌组(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as &amp;hand-out…</source>
        <translation>另存为讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save sentence pairs…</source>
        <translation>保存句对(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the page</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In fields, lists and cards</source>
        <translation>在输入框、列表和卡片中</translation>
    </message>
    <message>
        <source>moves and types in fields and lists</source>
        <translation>在输入框和列表中移动、输入</translation>
    </message>
    <message>
        <source>goes on, or leaves</source>
        <translation>继续或离开</translation>
    </message>
    <message>
        <source>Close it, leave it as it is</source>
        <translation>关闭，不作更改</translation>
    </message>
    <message>
        <source>Open it, take it over</source>
        <translation>打开、采用</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>保存所写内容</translation>
    </message>
    <message>
        <source>Tick a box, open a group</source>
        <translation>勾选、展开分组</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>移到下一项、上一项</translation>
    </message>
    <message>
        <source>Choose a line while fixing a word</source>
        <translation>更正词语时选择一行</translation>
    </message>
</context>
<context>
    <name>FixedNote</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>FixingDesk</name>
    <message>
        <source>Fix the reading</source>
        <translation>更正读音</translation>
    </message>
    <message>
        <source>Pinyin or zhuyin: yin2hang2</source>
        <translation>拼音或注音：yin2hang2</translation>
    </message>
    <message>
        <source>Fix the meaning</source>
        <translation>更正释义</translation>
    </message>
    <message>
        <source>Your own meaning</source>
        <translation>自定义释义</translation>
    </message>
    <message>
        <source>Only Chinese words have readings that can be fixed.</source>
        <translation>只有中文词语的读音可以更正。</translation>
    </message>
    <message>
        <source>Took it back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FoldingSection</name>
    <message>
        <source>shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>FontMenu</name>
    <message>
        <source>The best there is</source>
        <translation>自动选择</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>目录(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>查找上一个(&amp;R)</translation>
    </message>
    <message>
        <source>Book&amp;mark this row</source>
        <translation>为本行加书签(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>写笔记(&amp;W)…</translation>
    </message>
    <message>
        <source>Bookmarks and no&amp;tes</source>
        <translation>书签和笔记(&amp;T)</translation>
    </message>
</context>
<context>
    <name>GradeRow</name>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Save sentence pairs</source>
        <translation>保存句对</translation>
    </message>
    <message>
        <source>Save as hand-out</source>
        <translation>另存为讲义</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>请先打开一篇文章。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>电子书 (*.epub)</translation>
    </message>
    <message>
        <source>Article to edit (*.md)</source>
        <translation>可编辑的文章 (*.md)</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>翻译记忆库 (*.tmx)</translation>
    </message>
    <message>
        <source>Table of sentence pairs (*.tsv)</source>
        <translation>句对表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Wrote {0}.</source>
        <translation>已写入 {0}。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>关于对照(&amp;A)</translation>
    </message>
    <message>
        <source>{0} entries, {1}, {2}</source>
        <translation>{0} 个词条，{1}，{2}</translation>
    </message>
    <message>
        <source>A reader for learning English and Chinese from bilingual texts.</source>
        <translation>借助双语文本学习英文和中文的阅读器。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>关于对照</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>also: {0}</source>
        <translation>又读：{0}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Imported {0} article.</source>
        <translation>已导入 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Imported {0} articles.</source>
        <translation>已导入 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Updated {0} article.</source>
        <translation>已更新 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Updated {0} articles.</source>
        <translation>已更新 {0} 篇文章。</translation>
    </message>
    <message>
        <source>{0} was there before.</source>
        <translation>{0} 篇原已存在。</translation>
    </message>
    <message>
        <source>{0} were there before.</source>
        <translation>{0} 篇原已存在。</translation>
    </message>
    <message>
        <source>Updated “{0}”.</source>
        <translation>已更新“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” was in the library already.</source>
        <translation>文库中已有“{0}”。</translation>
    </message>
    <message>
        <source>Imported “{0}”.</source>
        <translation>已导入“{0}”。</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Import texts</source>
        <translation>导入文本</translation>
    </message>
    <message>
        <source>Two files, one for each language: the first, or both</source>
        <translation>两个文件，每种语言一个：选第一个，或同时选两个</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>The same text in the other language</source>
        <translation>同一文本的另一种语言版本</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>文本 ({0});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} mo</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} 年</translation>
    </message>
</context>
<context>
    <name>KeyChips</name>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Remove the key {0}</source>
        <translation>移除快捷键 {0}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here to add a key</source>
        <translation>点击此处添加快捷键</translation>
    </message>
    <message>
        <source>Press the key that takes their place, or Esc</source>
        <translation>请按用来替换的快捷键，或按 Esc</translation>
    </message>
    <message>
        <source>Press one more key, or Esc</source>
        <translation>请按要添加的快捷键，或按 Esc</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置全部快捷键</translation>
    </message>
    <message>
        <source>Enter changes the keys of a line, + adds one, Delete removes them.</source>
        <translation>按 Enter 更改所在行的快捷键，按 + 添加，按 Delete 全部移除。</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”. Nothing was changed.</source>
        <translation>{0} 已被“{1}”占用。未作任何更改。</translation>
    </message>
    <message>
        <source>One more key for {0}</source>
        <translation>为“{0}”添加快捷键</translation>
    </message>
    <message>
        <source>Give it its first keys back</source>
        <translation>恢复默认快捷键</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Words of this article</source>
        <translation>本文词语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>已掌握 {0}%</translation>
    </message>
    <message>
        <source>{0} saved</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>LackingModel</name>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>中文（简体）</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>中文（繁体）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>未指定语言</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>Wait until the work is done; then choose the language again.</source>
        <translation>请等当前操作完成，再选择语言。</translation>
    </message>
    <message>
        <source>Save or cancel what you are writing; then choose the language again.</source>
        <translation>请先保存或取消正在编写的内容，再选择语言。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言 (Language)(&amp;G)</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>95 % of the words are known, or more.</source>
        <translation>已掌握 95% 或更多的词。</translation>
    </message>
    <message>
        <source>{0} words lift it to 95 %</source>
        <translation>再学 {0} 个词可达 95%</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>保存 {0} 个</translation>
    </message>
    <message>
        <source>Mark all known</source>
        <translation>全部标为已掌握</translation>
    </message>
    <message>
        <source>Mark {0} known</source>
        <translation>将 {0} 个标为已掌握</translation>
    </message>
    <message>
        <source>No words to know</source>
        <translation>没有可统计的词</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>已掌握 {0}%</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>{0} different</source>
        <translation>{0} 个不同的词</translation>
    </message>
    <message>
        <source>{0} min to read</source>
        <translation>阅读需 {0} 分钟</translation>
    </message>
    <message>
        <source>Words that are lacking</source>
        <translation>尚未掌握的词</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>标为已掌握(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
</context>
<context>
    <name>LeftOutLines</name>
    <message>
        <source>Left out: {0} line</source>
        <translation>略去 {0} 行</translation>
    </message>
    <message>
        <source>Left out: {0} lines</source>
        <translation>略去 {0} 行</translation>
    </message>
    <message>
        <source>Lines that are no text of the article; tick one to keep it</source>
        <translation>不属于正文的行；勾选即可保留</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>略去的行</translation>
    </message>
</context>
<context>
    <name>LevelChart</name>
    <message>
        <source>in no list: {0}</source>
        <translation>不在词表中：{0}</translation>
    </message>
</context>
<context>
    <name>LevelsDesk</name>
    <message>
        <source>Saved {0} word.</source>
        <translation>已保存 {0} 个词。</translation>
    </message>
    <message>
        <source>Saved {0} words.</source>
        <translation>已保存 {0} 个词。</translation>
    </message>
    <message>
        <source>Marked {0} word as known.</source>
        <translation>已将 {0} 个词标为已掌握。</translation>
    </message>
    <message>
        <source>Marked {0} words as known.</source>
        <translation>已将 {0} 个词标为已掌握。</translation>
    </message>
    <message>
        <source>{0} word is ignored.</source>
        <translation>已忽略 {0} 个词。</translation>
    </message>
    <message>
        <source>{0} words are ignored.</source>
        <translation>已忽略 {0} 个词。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LevelsPanel</name>
    <message>
        <source>Levels</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Close the levels</source>
        <translation>关闭难度面板</translation>
    </message>
    <message>
        <source>Counting the words …</source>
        <translation>正在统计词语…</translation>
    </message>
    <message>
        <source>There are no words to count.</source>
        <translation>没有可统计的词语。</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{0} % known</source>
        <translation>已掌握 {0}%</translation>
    </message>
    <message>
        <source>About {0} to read</source>
        <translation>阅读时间：{0}</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Sort and group the library</source>
        <translation>文库排序和分组</translation>
    </message>
    <message>
        <source>Last &amp;read first</source>
        <translation>最近阅读的在前(&amp;R)</translation>
    </message>
    <message>
        <source>Last &amp;added first</source>
        <translation>最近添加的在前(&amp;A)</translation>
    </message>
    <message>
        <source>Newest &amp;date first</source>
        <translation>日期最新的在前(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>按标题(&amp;T)</translation>
    </message>
    <message>
        <source>Best kno&amp;wn first</source>
        <translation>掌握最多的在前(&amp;W)</translation>
    </message>
    <message>
        <source>One &amp;list</source>
        <translation>不分组(&amp;L)</translation>
    </message>
    <message>
        <source>Under their &amp;sources</source>
        <translation>按来源分组(&amp;S)</translation>
    </message>
    <message>
        <source>Under their &amp;keywords</source>
        <translation>按关键词分组(&amp;K)</translation>
    </message>
    <message>
        <source>Rec&amp;ently read</source>
        <translation>按最近阅读分组(&amp;E)</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Search the library</source>
        <translation>搜索文库</translation>
    </message>
    <message>
        <source>The last {0} that match:</source>
        <translation>符合的最近 {0} 篇：</translation>
    </message>
    <message>
        <source>No articles yet. Import a file, or drop one onto the window.</source>
        <translation>这里还没有文章。请导入文件，或把文件拖进窗口。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>Read today</source>
        <translation>今天阅读</translation>
    </message>
    <message>
        <source>Read in the last week</source>
        <translation>最近一周阅读</translation>
    </message>
    <message>
        <source>Read in the last month</source>
        <translation>最近一个月阅读</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>更早阅读</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Without keywords</source>
        <translation>无关键词</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>编辑详细信息(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Levels and words…</source>
        <translation>难度和词语(&amp;L)…</translation>
    </message>
    <message>
        <source>Save as &amp;hand-out…</source>
        <translation>另存为讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>从文库移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The light theme is used instead.</source>
        <translation>已改用浅色主题。</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark this sentence, to link it</source>
        <translation>标记本句，以便关联</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link this sentence to those marked</source>
        <translation>将本句与标记的句子关联</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Part this sentence from its counterpart</source>
        <translation>断开本句与对应句子的关联</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Let a new row begin at this sentence</source>
        <translation>从本句开始另起一行</translation>
    </message>
    <message>
        <source>Merge ↑</source>
        <translation>合并 ↑</translation>
    </message>
    <message>
        <source>Merge ↓</source>
        <translation>合并 ↓</translation>
    </message>
    <message>
        <source>Move ↑</source>
        <translation>移动 ↑</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>移动 ↓</translation>
    </message>
    <message>
        <source>Shift ↑</source>
        <translation>整体上移 ↑</translation>
    </message>
    <message>
        <source>Shift this side up from here to the next gap</source>
        <translation>将这一侧从此处上移，直到下一个空位</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>整体下移 ↓</translation>
    </message>
    <message>
        <source>Shift this side down from here to the next gap</source>
        <translation>将这一侧从此处下移，直到下一个空位</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>Go to the next pair that may be wrong</source>
        <translation>转到下一处可能有误的配对</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>This row is right: computing goes around it</source>
        <translation>本行正确：自动配对会绕开它</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>重新对齐</translation>
    </message>
    <message>
        <source>Pair the rows around here anew, between fixed ones</source>
        <translation>在已固定的行之间，重新配对附近各行</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除固定</translation>
    </message>
    <message>
        <source>This row may be paired anew</source>
        <translation>允许本行重新配对</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一步修改</translation>
    </message>
    <message>
        <source>Join this row to the one above</source>
        <translation>将本行与上一行合并</translation>
    </message>
    <message>
        <source>Join this row and the one below</source>
        <translation>将本行与下一行合并</translation>
    </message>
    <message>
        <source>Move this sentence to the row above</source>
        <translation>将本句移到上一行</translation>
    </message>
    <message>
        <source>Move this sentence to the row below</source>
        <translation>将本句移到下一行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Leave the mending</source>
        <translation>退出修正</translation>
    </message>
</context>
<context>
    <name>MendDesk</name>
    <message>
        <source>Merge with the row above</source>
        <translation>与上一行合并</translation>
    </message>
    <message>
        <source>Merge with the row below</source>
        <translation>与下一行合并</translation>
    </message>
    <message>
        <source>Split before this sentence</source>
        <translation>在本句之前拆分</translation>
    </message>
    <message>
        <source>Mend the pairing…</source>
        <translation>修正配对…</translation>
    </message>
    <message>
        <source>Mended the pairing.</source>
        <translation>已修正配对。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>There is no sentence here.</source>
        <translation>这里没有句子。</translation>
    </message>
    <message>
        <source>{0} sentence marked; go to one on the other side.</source>
        <translation>已标记 {0} 句；请移到另一侧的句子。</translation>
    </message>
    <message>
        <source>{0} sentences marked; go to one on the other side.</source>
        <translation>已标记 {0} 句；请移到另一侧的句子。</translation>
    </message>
    <message>
        <source> {0} links them.</source>
        <translation>按 {0} 关联。</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>第 {0} 句，共 {1} 句</translation>
    </message>
    <message>
        <source>parted by hand</source>
        <translation>手动断开</translation>
    </message>
    <message>
        <source>linked to nothing</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>手动关联</translation>
    </message>
    <message>
        <source>link doubtful, {0} % sure</source>
        <translation>关联存疑，把握 {0}%</translation>
    </message>
    <message>
        <source>linked, {0} % sure</source>
        <translation>已关联，把握 {0}%</translation>
    </message>
    <message>
        <source>row set by hand</source>
        <translation>本行由手动指定</translation>
    </message>
    <message>
        <source>row doubtful, {0} % sure</source>
        <translation>本行存疑，把握 {0}%</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Title · {0}</source>
        <translation>标题 · {0}</translation>
    </message>
    <message>
        <source>Write the part and how many there are, as 1/2.</source>
        <translation>请写明第几部分和总数，例如 1/2。</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04.</source>
        <translation>日期请写成 2026-03-04 的形式。</translation>
    </message>
    <message>
        <source>2026-03-04</source>
        <translation>2026-03-04</translation>
    </message>
    <message>
        <source>Title, left</source>
        <translation>左侧标题</translation>
    </message>
    <message>
        <source>Title, right</source>
        <translation>右侧标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>divided by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Boxes stand in their place; point at one to see which it is.</source>
        <translation>这些字符暂以方框代替；将鼠标移到方框上，可以看到是哪个字符。</translation>
    </message>
    <message>
        <source>The font {0} is not installed; {1} is used in its place.</source>
        <translation>未安装字体“{0}”，已改用“{1}”。</translation>
    </message>
    <message>
        <source>There is no Chinese font here. Install one, such as Noto Serif CJK.</source>
        <translation>本机没有中文字体。请安装一种，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>No font here has these Chinese characters: {0}. Install one, such as Noto Serif CJK.</source>
        <translation>本机没有字体能显示这些汉字：{0}。请安装中文字体，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>No font here has these rare characters: {0}. Install one that has, such as Jigmo or BabelStone Han.</source>
        <translation>本机没有字体能显示这些生僻字：{0}。请安装收有它们的字体，例如 Jigmo 或 BabelStone Han。</translation>
    </message>
    <message>
        <source>No font here has these emoji: {0}. Install one that has, such as Noto Color Emoji.</source>
        <translation>本机没有字体能显示这些表情符号：{0}。请安装收有它们的字体，例如 Noto Color Emoji。</translation>
    </message>
    <message>
        <source>These characters are drawn by a private font alone, which the text does not name: {0}.</source>
        <translation>这些字符属于专用区，只有原作者的字体才能显示，而文中并未注明是哪种字体：{0}。</translation>
    </message>
    <message>
        <source>No font here has these characters: {0}. Install one that has, such as Noto Sans.</source>
        <translation>本机没有字体能显示这些字符：{0}。请安装收有它们的字体，例如 Noto Sans。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Delete note</source>
        <translation>删除笔记(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note on “{0}”</source>
        <translation>“{0}”的笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>OwnEntries</name>
    <message>
        <source>{0} more line</source>
        <translation>另有 {0} 行</translation>
    </message>
    <message>
        <source>{0} more lines</source>
        <translation>另有 {0} 行</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>On the page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一个词</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>下一个未掌握的词</translation>
    </message>
    <message>
        <source>Show it on the Word panel</source>
        <translation>在“词语”面板中显示</translation>
    </message>
    <message>
        <source>A screen down</source>
        <translation>向下一屏</translation>
    </message>
    <message>
        <source>A screen up</source>
        <translation>向上一屏</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>Select a character on</source>
        <translation>向后多选一个字</translation>
    </message>
    <message>
        <source>Select a character back</source>
        <translation>向前多选一个字</translation>
    </message>
    <message>
        <source>Select a word on</source>
        <translation>向后多选一个词</translation>
    </message>
    <message>
        <source>Select a word back</source>
        <translation>向前多选一个词</translation>
    </message>
    <message>
        <source>Select a line down</source>
        <translation>选到下一排文字</translation>
    </message>
    <message>
        <source>Select a line up</source>
        <translation>选到上一排文字</translation>
    </message>
    <message>
        <source>Select to the beginning of the line</source>
        <translation>选到本排开头</translation>
    </message>
    <message>
        <source>Select to the end of the line</source>
        <translation>选到本排末尾</translation>
    </message>
    <message>
        <source>Select to the beginning of the row</source>
        <translation>选到本行开头</translation>
    </message>
    <message>
        <source>Select to the end of the row</source>
        <translation>选到本行末尾</translation>
    </message>
    <message>
        <source>Select to the beginning of the article</source>
        <translation>选到文章开头</translation>
    </message>
    <message>
        <source>Select to the end of the article</source>
        <translation>选到文章末尾</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>PageProgress</name>
    <message>
        <source>How far you have read</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余时间：{0}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>No font here has this character: {0}.</source>
        <translation>本机没有字体能显示这个字符：{0}。</translation>
    </message>
    <message>
        <source>These two may not belong together: {0} % sure.</source>
        <translation>这两侧可能并不对应：把握 {0}%。</translation>
    </message>
    <message>
        <source> {0} mends the pairing.</source>
        <translation>按 {0} 修正配对。</translation>
    </message>
</context>
<context>
    <name>Peeking</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} is marked as known. Press − to learn it again.</source>
        <translation>{0}已标为已掌握。按 − 可重新学习。</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>In the library</source>
        <translation>在文库中</translation>
    </message>
    <message>
        <source>In the bookmarks</source>
        <translation>在书签中</translation>
    </message>
    <message>
        <source>In the words of a text</source>
        <translation>在文章词语中</translation>
    </message>
    <message>
        <source>In the vocabulary</source>
        <translation>在生词本中</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>复习时</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>在预览中</translation>
    </message>
    <message>
        <source>While mending the pairing</source>
        <translation>修正配对时</translation>
    </message>
    <message>
        <source>On a drawn character</source>
        <translation>在笔顺图上</translation>
    </message>
    <message>
        <source>While fixing a word</source>
        <translation>更正词语时</translation>
    </message>
    <message>
        <source>While fixing the division</source>
        <translation>更正分词时</translation>
    </message>
    <message>
        <source>In the list of dictionaries</source>
        <translation>在词典列表中</translation>
    </message>
    <message>
        <source>In the list of corrections</source>
        <translation>在更正列表中</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation>编辑详细信息</translation>
    </message>
    <message>
        <source>Levels and words</source>
        <translation>难度和词语</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所选文章</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>删除所选内容</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>保存所选词语</translation>
    </message>
    <message>
        <source>Mark them as known</source>
        <translation>标为已掌握</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>学习中 1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>学习中 2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>学习中 3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>学习中 4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>学习中 5</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>删除所选词语</translation>
    </message>
    <message>
        <source>Show the answer, go on</source>
        <translation>显示答案、继续</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>The left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Next doubtful pair</source>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>A screen down</source>
        <translation>向下一屏</translation>
    </message>
    <message>
        <source>A screen up</source>
        <translation>向上一屏</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>Mark the sentence</source>
        <translation>标记句子</translation>
    </message>
    <message>
        <source>Link it to those marked</source>
        <translation>与标记的句子关联</translation>
    </message>
    <message>
        <source>Part it from its counterpart</source>
        <translation>断开与对应句子的关联</translation>
    </message>
    <message>
        <source>Split the row here</source>
        <translation>从此处拆分</translation>
    </message>
    <message>
        <source>Merge with the row above</source>
        <translation>与上一行合并</translation>
    </message>
    <message>
        <source>Merge with the row below</source>
        <translation>与下一行合并</translation>
    </message>
    <message>
        <source>Move the sentence up</source>
        <translation>上移句子</translation>
    </message>
    <message>
        <source>Move the sentence down</source>
        <translation>下移句子</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>上移段落</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>下移段落</translation>
    </message>
    <message>
        <source>Shift this side up</source>
        <translation>这一侧整体上移</translation>
    </message>
    <message>
        <source>Shift this side down</source>
        <translation>这一侧整体下移</translation>
    </message>
    <message>
        <source>The row is right, or may be paired anew</source>
        <translation>固定本行，或解除固定</translation>
    </message>
    <message>
        <source>Line up the rows around</source>
        <translation>重新对齐附近各行</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Let it hold here</source>
        <translation>仅适用于此处</translation>
    </message>
    <message>
        <source>Let it hold in this article</source>
        <translation>适用于本文</translation>
    </message>
    <message>
        <source>Let it hold always</source>
        <translation>始终适用</translation>
    </message>
    <message>
        <source>The gap to the left</source>
        <translation>左边的间隙</translation>
    </message>
    <message>
        <source>The gap to the right</source>
        <translation>右边的间隙</translation>
    </message>
    <message>
        <source>Cut there, or join</source>
        <translation>切开或连起来</translation>
    </message>
    <message>
        <source>Draw, or pause</source>
        <translation>书写或暂停</translation>
    </message>
    <message>
        <source>Next stroke</source>
        <translation>下一笔</translation>
    </message>
    <message>
        <source>One stroke back</source>
        <translation>上一笔</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Numbers of the strokes</source>
        <translation>笔画编号</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Fix</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Forget what you fixed of this word</source>
        <translation>取消您对该词的更正</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>All settings are reset.</source>
        <translation>已重置全部设置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>搜索设置和快捷键</translation>
    </message>
    <message>
        <source>No setting and no key is called so.</source>
        <translation>没有这个名称的设置或快捷键。</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置全部设置</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Your own in their order, switched on and off, and those that are built in.</source>
        <translation>您的词典（顺序、开关）以及内置词典。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>另存一版</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} pair</source>
        <translation>{0} 对</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <translation>{0} 对</translation>
    </message>
    <message>
        <source>{0} of {1} paired</source>
        <translation>已配对 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} doubtful</source>
        <translation>{0} 处存疑</translation>
    </message>
    <message>
        <source>&amp;Import {0}, update {1}</source>
        <translation>导入 {0} 篇，更新 {1} 篇(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Update {0} article</source>
        <translation>更新 {0} 篇文章(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Update {0} articles</source>
        <translation>更新 {0} 篇文章(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import {0} article</source>
        <translation>导入 {0} 篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {0} articles</source>
        <translation>导入 {0} 篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Alternating paragraphs</source>
        <translation>段落交替</translation>
    </message>
    <message>
        <source>One text after the other</source>
        <translation>先一种语言，后另一种</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐行对应</translation>
    </message>
    <message>
        <source>Table of two columns</source>
        <translation>两列表格</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Headlines over texts</source>
        <translation>标题在正文之上</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>单一语言</translation>
    </message>
    <message>
        <source>The two sides may not belong together: the pair is {0} % sure.</source>
        <translation>两侧可能并不对应：这一对的把握为 {0}%。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an article to see it.</source>
        <translation>请选择要查看的文章。</translation>
    </message>
    <message>
        <source>No text to read was found. Choose another layout or encoding.</source>
        <translation>没有找到可读的文本。请选择其他版式或编码。</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ReadingsMenu</name>
    <message>
        <source>&amp;Readings</source>
        <translation>读音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>拼写方式(&amp;S)</translation>
    </message>
    <message>
        <source>Tone &amp;marks: lǜ</source>
        <translation>声调符号：lǜ(&amp;M)</translation>
    </message>
    <message>
        <source>Tone &amp;numbers: lü4</source>
        <translation>声调数字：lü4(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zhuyin: ㄌㄩˋ</source>
        <translation>注音：ㄌㄩˋ(&amp;Z)</translation>
    </message>
    <message>
        <source>As in &amp;Taiwan</source>
        <translation>按台湾读音(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;traditional characters</source>
        <translation>仅限繁体字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>始终(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>Tones as they are s&amp;aid: bú shì</source>
        <translation>按实际变调：bú shì(&amp;A)</translation>
    </message>
    <message>
        <source>Tone &amp;colours on the page</source>
        <translation>页面上以颜色标声调(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>声调配色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pleco: red, green, blue, purple</source>
        <translation>Pleco：红、绿、蓝、紫(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hanping: blue, green, orange, red</source>
        <translation>Hanping：蓝、绿、橙、红(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;MDBG: red, brown, green, blue, black</source>
        <translation>MDBG：红、棕、绿、蓝、黑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dummitt: red, orange, green, blue</source>
        <translation>Dummitt：红、橙、绿、蓝(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>生词本</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>{0} word left</source>
        <translation>还剩 {0} 个词</translation>
    </message>
    <message>
        <source>{0} words left</source>
        <translation>还剩 {0} 个词</translation>
    </message>
    <message>
        <source>Done: {0} word reviewed.</source>
        <translation>完成：复习了 {0} 个词。</translation>
    </message>
    <message>
        <source>Done: {0} words reviewed.</source>
        <translation>完成：复习了 {0} 个词。</translation>
    </message>
    <message>
        <source>Nothing is due. Words you save come back here when it is time.</source>
        <translation>没有到期的词。您保存的词会在该复习时出现在这里。</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>返回阅读</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>&amp;Restore original</source>
        <translation>恢复原文(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>ScaffoldMenu</name>
    <message>
        <source>&amp;Translation</source>
        <translation>译文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Blurred until asked for</source>
        <translation>模糊，需要时再显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hidden until asked for</source>
        <translation>隐藏，需要时再显示(&amp;H)</translation>
    </message>
    <message>
        <source>Blur that of rows all of whose words are &amp;known</source>
        <translation>词语全部掌握的行，译文模糊(&amp;K)</translation>
    </message>
    <message>
        <source>Show what is covered of this &amp;row, or cover it again</source>
        <translation>显示或重新遮住本行内容(&amp;R)</translation>
    </message>
    <message>
        <source>Show how this &amp;word is read</source>
        <translation>显示该词读音(&amp;W)</translation>
    </message>
    <message>
        <source>This word is &amp;less known than it is marked</source>
        <translation>降低该词的掌握程度(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>适用范围</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Hanzi, pinyin, zhuyin or English; * and ? stand for others</source>
        <translation>汉字、拼音、注音或英文；可用通配符 * 和 ?</translation>
    </message>
    <message>
        <source>↑ ↓ move · Tab next group · Enter opens · Esc leaves</source>
        <translation>↑ ↓ 移动 · Tab 下一组 · Enter 打开 · Esc 离开</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Reading the library: {0} of {1} …</source>
        <translation>正在读取文库：{0}/{1}…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SearchResult</name>
    <message>
        <source>row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Reset: {0}</source>
        <translation>重置：{0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What moves by itself: strokes, blinking cursors, bars that do not know how far they are.</source>
        <translation>会自己动的部分：笔画、闪烁的光标、进度未知的进度条。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>窗口的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文 (English)</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>繁體中文</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口的配色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼（米黄）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of the page&apos;s text in points.</source>
        <translation>页面文字的大小（磅）。</translation>
    </message>
    <message>
        <source>Size of characters (%)</source>
        <translation>汉字大小 (%)</translation>
    </message>
    <message>
        <source>Size of Chinese and Japanese text, in percent of the size of English.</source>
        <translation>中文和日文相对于英文的大小（百分比）。</translation>
    </message>
    <message>
        <source>Line height (%)</source>
        <translation>行距 (%)</translation>
    </message>
    <message>
        <source>Room from line to line, in percent of what the program finds comfortable.</source>
        <translation>行与行的间距，相对于程序认为舒适的间距（百分比）。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>How the two languages stand. One alone: the other shows for a row at a time.</source>
        <translation>两种语言的排列方式。只显示一种时，另一种可逐行显示。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右并排</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>The left one alone</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>The right one alone</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>交换两栏</translation>
    </message>
    <message>
        <source>Put the left language on the right, or below.</source>
        <translation>将左侧的语言放到右侧或下方。</translation>
    </message>
    <message>
        <source>Tone colours on the page</source>
        <translation>页面上以颜色标声调</translation>
    </message>
    <message>
        <source>Colour the pinyin by tone.</source>
        <translation>以颜色区分拼音的声调。</translation>
    </message>
    <message>
        <source>Palette of tones</source>
        <translation>声调配色</translation>
    </message>
    <message>
        <source>Which colours tones have.</source>
        <translation>各声调所用的颜色。</translation>
    </message>
    <message>
        <source>Pleco: red, green, blue, purple</source>
        <translation>Pleco：红、绿、蓝、紫</translation>
    </message>
    <message>
        <source>Hanping: blue, green, orange, red</source>
        <translation>Hanping：蓝、绿、橙、红</translation>
    </message>
    <message>
        <source>MDBG: red, brown, green, blue, black</source>
        <translation>MDBG：红、棕、绿、蓝、黑</translation>
    </message>
    <message>
        <source>Dummitt: red, orange, green, blue</source>
        <translation>Dummitt：红、橙、绿、蓝</translation>
    </message>
    <message>
        <source>Colours of words</source>
        <translation>词语配色</translation>
    </message>
    <message>
        <source>Which colours say how well words are known.</source>
        <translation>以哪些颜色表示词语的掌握程度。</translation>
    </message>
    <message>
        <source>As in Lute</source>
        <translation>与 Lute 相同</translation>
    </message>
    <message>
        <source>Told apart by all eyes, and underlined</source>
        <translation>色觉友好，加下划线</translation>
    </message>
    <message>
        <source>Move strokes</source>
        <translation>笔顺动画</translation>
    </message>
    <message>
        <source>Draw the strokes of a character as a hand does. Off: nothing moves by itself.</source>
        <translation>像手写一样逐笔写出汉字。关闭后，画面不会自行移动。</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin above the characters.</source>
        <translation>汉字上方的拼音。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Above unknown words</source>
        <translation>仅未掌握的词</translation>
    </message>
    <message>
        <source>Above all words</source>
        <translation>全部词语</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>The side in the language that is not studied. Blurred or hidden, T shows that of a row.</source>
        <translation>不在学习的那种语言的一侧。模糊或隐藏时，按 T 显示一行的译文。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Blurred until asked for</source>
        <translation>模糊，需要时再显示</translation>
    </message>
    <message>
        <source>Hidden until asked for</source>
        <translation>隐藏，需要时再显示</translation>
    </message>
    <message>
        <source>Blur the translation of known rows</source>
        <translation>模糊已掌握各行的译文</translation>
    </message>
    <message>
        <source>Blur the translation of a row all of whose words are known.</source>
        <translation>一行的词语全部掌握后，其译文变为模糊。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写方式</translation>
    </message>
    <message>
        <source>How readings are spelled.</source>
        <translation>读音的标注方式。</translation>
    </message>
    <message>
        <source>Tone marks: lǜ</source>
        <translation>声调符号：lǜ</translation>
    </message>
    <message>
        <source>Tone numbers: lü4</source>
        <translation>声调数字：lü4</translation>
    </message>
    <message>
        <source>Zhuyin: ㄌㄩˋ</source>
        <translation>注音：ㄌㄩˋ</translation>
    </message>
    <message>
        <source>Tones as they are said: bú shì</source>
        <translation>按实际变调：bú shì</translation>
    </message>
    <message>
        <source>Show tones as they are said beside each other, not each by itself.</source>
        <translation>按连读时的变调显示声调，而不是每个字的单字调。</translation>
    </message>
    <message>
        <source>Readings as in Taiwan</source>
        <translation>台湾读音</translation>
    </message>
    <message>
        <source>When words are read as in Taiwan.</source>
        <translation>何时采用台湾读音。</translation>
    </message>
    <message>
        <source>In traditional characters</source>
        <translation>仅限繁体字</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>What you study</source>
        <translation>学习的语言</translation>
    </message>
    <message>
        <source>The language you learn. How many of its words you know stands below an article. Automatic: the languages of the words you saved; Chinese before you saved any.</source>
        <translation>您学习的语言。文章下方会显示该语言的词语已掌握多少。“自动”：取已保存词语的语言；尚未保存词语时为中文。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the library.</source>
        <translation>文库的排序。</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>最近阅读的在前</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>最近添加的在前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>掌握比例</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Headings of the library.</source>
        <translation>文库的分组标题。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>When it was read</source>
        <translation>阅读时间</translation>
    </message>
    <message>
        <source>Compare meanings when pairing</source>
        <translation>配对时比较语义</translation>
    </message>
    <message>
        <source>Compare meanings when aligning, where the extra is installed.</source>
        <translation>配对时比较语义（须安装附加组件）。</translation>
    </message>
</context>
<context>
    <name>SplitPopover</name>
    <message>
        <source>Fix the division</source>
        <translation>更正分词</translation>
    </message>
    <message>
        <source>Likely divisions</source>
        <translation>可能的划分</translation>
    </message>
    <message>
        <source>{0}: cut; {1}: choose</source>
        <translation>{0}：切分；{1}：选择</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Selected: {0}</source>
        <translation>已选：{0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: hidden until asked for</source>
        <translation>{0}：已隐藏，需要时再显示</translation>
    </message>
    <message>
        <source>Row {0} of {1}</source>
        <translation>第 {0} 行，共 {1} 行</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>有书签</translation>
    </message>
    <message>
        <source>these two may not belong together</source>
        <translation>这两侧可能并不对应</translation>
    </message>
    <message>
        <source>note: {0}</source>
        <translation>笔记：{0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New</source>
        <translation>新词</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>学习中 {0}</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Known</source>
        <translation>已掌握</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>StrokeBox</name>
    <message>
        <source>Draw</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>One stroke back</source>
        <translation>上一笔</translation>
    </message>
    <message>
        <source>Next stroke</source>
        <translation>下一笔</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Numbers of the strokes</source>
        <translation>笔画编号</translation>
    </message>
    <message>
        <source>Stroke {0} of {1}</source>
        <translation>第 {0} 笔，共 {1} 笔</translation>
    </message>
</context>
<context>
    <name>StrokeView</name>
    <message>
        <source>1 stroke</source>
        <translation>1 画</translation>
    </message>
    <message>
        <source>{0} strokes</source>
        <translation>{0} 画</translation>
    </message>
</context>
<context>
    <name>StudyDesk</name>
    <message>
        <source>Deleted {0} word.</source>
        <translation>已删除 {0} 个词。</translation>
    </message>
    <message>
        <source>Deleted {0} words.</source>
        <translation>已删除 {0} 个词。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
</context>
<context>
    <name>StudyMenu</name>
    <message>
        <source>&amp;Study</source>
        <translation>学习(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>保存词语(&amp;S)</translation>
    </message>
    <message>
        <source>Loo&amp;k up the selection</source>
        <translation>查所选内容(&amp;K)</translation>
    </message>
    <message>
        <source>Save the selection as a &amp;phrase</source>
        <translation>将所选内容存为短语(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;x the division…</source>
        <translation>更正分词(&amp;X)…</translation>
    </message>
    <message>
        <source>Fix the reading…</source>
        <translation>更正读音…</translation>
    </message>
    <message>
        <source>Fix the meanin&amp;g…</source>
        <translation>更正释义(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Levels of the article…</source>
        <translation>文章难度(&amp;L)…</translation>
    </message>
    <message>
        <source>R&amp;eading</source>
        <translation>阅读(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>生词本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复习(&amp;R)</translation>
    </message>
    <message>
        <source>Review &amp;now</source>
        <translation>立即复习(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行距(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Dense</source>
        <translation>紧凑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Airy</source>
        <translation>疏朗(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Very wide</source>
        <translation>很宽(&amp;V)</translation>
    </message>
    <message>
        <source>Size of &amp;characters</source>
        <translation>汉字大小(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English font</source>
        <translation>英文字体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Simplified Chinese font</source>
        <translation>简体中文字体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional Chinese font</source>
        <translation>繁体中文字体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Japanese font</source>
        <translation>日文字体(&amp;J)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>标准字号(&amp;N)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>生词本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Anki deck (*.apkg);;Anki text (*.txt);;Spreadsheet (*.csv);;Tab-separated (*.tsv)</source>
        <translation>Anki 牌组 (*.apkg);;Anki 文本 (*.txt);;电子表格 (*.csv);;制表符分隔 (*.tsv)</translation>
    </message>
    <message>
        <source>Export the vocabulary</source>
        <translation>导出生词本</translation>
    </message>
    <message>
        <source>Duizhao data (*.sqlite3)</source>
        <translation>对照数据 (*.sqlite3)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Backed up to {0}.</source>
        <translation>已备份到 {0}。</translation>
    </message>
    <message>
        <source>Restored {0}; what was there before is kept as {1}.</source>
        <translation>已恢复 {0}；此前的数据保存为 {1}。</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>Wrote {0} to {1}.</source>
        <translation>已将 {0}写入 {1}。</translation>
    </message>
</context>
<context>
    <name>TwinStrip</name>
    <message>
        <source>&amp;Update it</source>
        <translation>更新它(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>两者都保留(&amp;K)</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>跳过(&amp;P)</translation>
    </message>
    <message>
        <source>This text is in the library already.</source>
        <translation>文库中已有此文。</translation>
    </message>
    <message>
        <source>The library has another version of this: “{0}”.</source>
        <translation>文库中有此文的另一版本：“{0}”。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen, nothing but the page</source>
        <translation>全屏，只看页面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Above &amp;unknown words</source>
        <translation>仅未掌握的词(&amp;U)</translation>
    </message>
    <message>
        <source>Above &amp;all words</source>
        <translation>全部词语(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>护眼（米黄）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olours of words</source>
        <translation>词语配色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Told apart by all eyes, and underlined</source>
        <translation>色觉友好，加下划线(&amp;T)</translation>
    </message>
    <message>
        <source>As in &amp;Lute</source>
        <translation>与 Lute 相同(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move strokes</source>
        <translation>笔顺动画(&amp;M)</translation>
    </message>
    <message>
        <source>Draw the strokes of characters as a hand does.</source>
        <translation>像手写一样逐笔写出汉字。</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>词语(&amp;W)</translation>
    </message>
</context>
<context>
    <name>VocabularyFilters</name>
    <message>
        <source>Filter by word, pinyin, meaning or note</source>
        <translation>按词语、拼音、释义或笔记筛选</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>VocabularyModel</name>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>VocabularyTable</name>
    <message>
        <source>Vocabulary</source>
        <translation>生词本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>VocabularyView</name>
    <message>
        <source>Export these…</source>
        <translation>导出这些…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>No words are kept yet. Click a word on the page, then Save word.</source>
        <translation>还没有保存词语。请在页面上点击一个词，再点“保存词语”。</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Simplified 简体</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional 繁體</source>
        <translation>繁体 (繁體)</translation>
    </message>
    <message>
        <source>Begin reading</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Welcome to Duizhao 对照</source>
        <translation>欢迎使用对照</translation>
    </message>
    <message>
        <source>English and Chinese side by side. Point at any word to see what it means.</source>
        <translation>英文和中文左右对照，指向任何一个词即可看到释义。</translation>
    </message>
    <message>
        <source>What do you study?</source>
        <translation>您在学习哪种语言？</translation>
    </message>
    <message>
        <source>Which characters?</source>
        <translation>简体还是繁体？</translation>
    </message>
    <message>
        <source>All of it can be changed in Preferences.</source>
        <translation>以后都可以在“设置”中更改。</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>Point at a word, or go to it with {0}: a card says how it is read and what it means. A click, or {1}, shows all of it beside the page.</source>
        <translation>用鼠标指向一个词，或按 {0} 移到该词：卡片会显示它的读音和释义。点击它或按 {1}，可在页面旁查看全部内容。</translation>
    </message>
    <message>
        <source>{0} keeps the word. {1} say how well you know it; {2} goes to the next new one.</source>
        <translation>按 {0} 保存该词。按 {1} 标记掌握程度；按 {2} 转到下一个生词。</translation>
    </message>
    <message>
        <source>What you keep comes back for review with {0}, and leaves as a deck for Anki with {1}. {2} lists every key.</source>
        <translation>保存的词可按 {0} 复习，按 {1} 导出为 Anki 牌组。按 {2} 查看全部快捷键。</translation>
    </message>
</context>
<context>
    <name>WordCandidates</name>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Could also be</source>
        <translation>也可能是</translation>
    </message>
</context>
<context>
    <name>WordFixing</name>
    <message>
        <source>Fix the division of {0}…</source>
        <translation>更正“{0}”的分词…</translation>
    </message>
    <message>
        <source>Fix the reading of {0}…</source>
        <translation>更正“{0}”的读音…</translation>
    </message>
    <message>
        <source>Fix the meaning of {0}…</source>
        <translation>更正“{0}”的释义…</translation>
    </message>
</context>
<context>
    <name>WordHead</name>
    <message>
        <source>Back to {0}</source>
        <translation>返回 {0}</translation>
    </message>
</context>
<context>
    <name>WordKeeping</name>
    <message>
        <source>Save word</source>
        <translation>保存词语</translation>
    </message>
    <message>
        <source>Remove from the vocabulary</source>
        <translation>从生词本移除</translation>
    </message>
    <message>
        <source>Save phrase</source>
        <translation>保存短语</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Point at a word to see what it means; click it to keep it here.</source>
        <translation>将鼠标指向一个词即可查看释义；点击可固定在此。</translation>
    </message>
</context>
<context>
    <name>WordReasons</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Perhaps {0}: {1} % sure, {2}.</source>
        <translation>可能是 {0}：把握 {1}%，{2}。</translation>
    </message>
    <message>
        <source>from the dictionary</source>
        <translation>出自词典</translation>
    </message>
    <message>
        <source>from the document</source>
        <translation>出自原文档</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>by the words around it</source>
        <translation>根据上下文</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>根据规则</translation>
    </message>
    <message>
        <source>from a phrase</source>
        <translation>出自短语</translation>
    </message>
    <message>
        <source>by the translation</source>
        <translation>根据译文</translation>
    </message>
    <message>
        <source>as a name</source>
        <translation>作为专名</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>作为数字</translation>
    </message>
    <message>
        <source>by its characters</source>
        <translation>根据各个单字</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>because the Chinese says “{0}”</source>
        <translation>因为中文是“{0}”</translation>
    </message>
    <message>
        <source>because the English says “{0}”</source>
        <translation>因为英文是“{0}”</translation>
    </message>
    <message>
        <source>because you said so</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>because of “{0}”</source>
        <translation>因为有“{0}”</translation>
    </message>
    <message>
        <source>because it is read {0} here</source>
        <translation>因为在此读作 {0}</translation>
    </message>
    <message>
        <source>because {0} follows</source>
        <translation>因为后面是{0}</translation>
    </message>
    <message>
        <source>because {0} stands before it</source>
        <translation>因为前面是{0}</translation>
    </message>
    <message>
        <source>because {0} stands in the sentence too</source>
        <translation>因为句中还有{0}</translation>
    </message>
    <message>
        <source>because {0} stands there twice</source>
        <translation>因为句中{0}出现了两次</translation>
    </message>
    <message>
        <source>because a clause begins with it</source>
        <translation>因为它位于分句开头</translation>
    </message>
    <message>
        <source>because a clause ends with it</source>
        <translation>因为它位于分句末尾</translation>
    </message>
    <message>
        <source>because of its place in the sentence: {0}</source>
        <translation>根据它在句中的位置：{0}</translation>
    </message>
    <message>
        <source>the most common one; the sentence gives no hint</source>
        <translation>最常用；句中没有可供判断的线索</translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>a noun or the like</source>
        <translation>名词之类的词</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数词</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>WordSections</name>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐词</translation>
    </message>
    <message>
        <source>In this sentence</source>
        <translation>在本句中</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>词形</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文释义</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>This may be another sentence&apos;s translation: {0} % sure.</source>
        <translation>这可能是另一句的译文：把握 {0}%。</translation>
    </message>
</context>
<context>
    <name>WordSenses</name>
    <message>
        <source>1 more sense</source>
        <translation>另有 1 个义项</translation>
    </message>
    <message>
        <source>{0} more senses</source>
        <translation>另有 {0} 个义项</translation>
    </message>
    <message>
        <source>In Taiwan: {0}</source>
        <translation>台湾读音：{0}</translation>
    </message>
    <message>
        <source>Measure word: {0}</source>
        <translation>量词：{0}</translation>
    </message>
</context>
<context>
    <name>WordText</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 的{0}</translation>
    </message>
    <message>
        <source>freq {0}</source>
        <translation>词频 {0}</translation>
    </message>
</context>
<context>
    <name>WordWriting</name>
    <message>
        <source>My meaning</source>
        <translation>我的释义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Writing cards</source>
        <translation>正在写入卡片</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>正在写入笔记</translation>
    </message>
    <message>
        <source>Writing words</source>
        <translation>正在写入词语</translation>
    </message>
</context>
<context>
    <name>_ChartList</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
</TS>
