<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AddressBar</name>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>讀取此網頁</translation>
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
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>{0} dou&amp;btful row</source>
        <translation>{0} 列存疑(&amp;B)</translation>
    </message>
    <message>
        <source>{0} dou&amp;btful rows</source>
        <translation>{0} 列存疑(&amp;B)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各列</translation>
    </message>
</context>
<context>
    <name>BookmarkDesk</name>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Bookmark this row</source>
        <translation>為本列加書籤</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>編輯筆記…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫筆記…</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已刪除。</translation>
    </message>
    <message>
        <source>Removed the bookmark.</source>
        <translation>已移除書籤。</translation>
    </message>
    <message>
        <source>Added a bookmark.</source>
        <translation>已加書籤。</translation>
    </message>
    <message>
        <source>There is no note now.</source>
        <translation>現在沒有筆記了。</translation>
    </message>
    <message>
        <source>Kept the note.</source>
        <translation>已儲存筆記。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>BookmarkModel</name>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>off the page</source>
        <translation>已移出頁面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
</context>
<context>
    <name>BookmarkPanel</name>
    <message>
        <source>Search bookmarks and notes</source>
        <translation>搜尋書籤與筆記</translation>
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
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>沒有符合的項目。</translation>
    </message>
    <message>
        <source>{0} puts a bookmark at a row, {1} writes a note there.</source>
        <translation>按 {0} 為一列加書籤，按 {1} 在該處寫筆記。</translation>
    </message>
    <message>
        <source>The menu Go puts a bookmark at a row, or writes a note there.</source>
        <translation>用「前往」選單可為一列加書籤，或在該處寫筆記。</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>書籤與筆記</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往此處(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit the note…</source>
        <translation>編輯筆記(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>No translation was found; one side stays empty.</source>
        <translation>沒有找到譯文；有一側為空。</translation>
    </message>
    <message>
        <source>Of {0} rows {1} may be paired wrongly.</source>
        <translation>{0} 列中有 {1} 列可能配對有誤。</translation>
    </message>
    <message>
        <source>{0} left out of the page: navigation, notices, dates or bylines.</source>
        <translation>頁面略去了 {0}：導覽、通知、日期或署名。</translation>
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
        <translation>以 {0} 讀取；如有亂碼，請選擇其他編碼。</translation>
    </message>
    <message>
        <source>{0} no {1} and could not be read: look for “�”.</source>
        <translation>{0}不是 {1}，無法讀取：請尋找「�」。</translation>
    </message>
    <message>
        <source>1 place is</source>
        <translation>有 1 處</translation>
    </message>
    <message>
        <source>{0} places are</source>
        <translation>有 {0} 處</translation>
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
        <translation>{0}已損壞，未能讀入（第 {1} 頁）。</translation>
    </message>
    <message>
        <source>1 page is</source>
        <translation>有 1 頁</translation>
    </message>
    <message>
        <source>{0} pages are</source>
        <translation>有 {0} 頁</translation>
    </message>
    <message>
        <source>Only {0} were read; left out: {1}.</source>
        <translation>只讀取了 {0}；略去：{1}。</translation>
    </message>
    <message>
        <source>{0} in other languages alone and left out.</source>
        <translation>{0}只有其他語言，已略去。</translation>
    </message>
    <message>
        <source>1 unit is</source>
        <translation>有 1 個單元</translation>
    </message>
    <message>
        <source>{0} units are</source>
        <translation>有 {0} 個單元</translation>
    </message>
    <message>
        <source>The page declares {0} but was read as {1}; if characters look wrong, choose another encoding.</source>
        <translation>網頁宣告為 {0}，但以 {1} 讀取；如有亂碼，請選擇其他編碼。</translation>
    </message>
    <message>
        <source>The head&apos;s field “{0}” is not known and was left out.</source>
        <translation>無法辨識開頭的欄位「{0}」，已略去。</translation>
    </message>
    <message>
        <source>The head&apos;s “{0}: {1}” cannot be understood.</source>
        <translation>無法理解開頭的「{0}: {1}」。</translation>
    </message>
    <message>
        <source>No text to read was found.</source>
        <translation>沒有找到可讀的文字。</translation>
    </message>
    <message>
        <source>These two texts do not seem to belong together.</source>
        <translation>這兩份文字似乎並不對應。</translation>
    </message>
</context>
<context>
    <name>CharacterText</name>
    <message>
        <source>No dictionary has this character.</source>
        <translation>辭典中沒有這個字。</translation>
    </message>
    <message>
        <source>Made of {0}</source>
        <translation>由 {0} 組成</translation>
    </message>
    <message>
        <source>Also in your words {0}</source>
        <translation>也見於您的單字：{0}</translation>
    </message>
</context>
<context>
    <name>CharactersSection</name>
    <message>
        <source>The dictionary was built without stroke order.</source>
        <translation>這份辭典不含筆順資料。</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜尋快速鍵</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>變更快速鍵…</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>沒有這樣的快速鍵。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>1 – 9, {0}: choose; {1}: holds</source>
        <translation>1 – 9、{0}：選擇；{1}：適用範圍</translation>
    </message>
</context>
<context>
    <name>ChoicesBar</name>
    <message>
        <source>S&amp;wap sides</source>
        <translation>左右對調(&amp;W)</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>編碼(&amp;C)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{0} (guessed)</source>
        <translation>{0}（推測）</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版面(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>分欄(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;rrangement</source>
        <translation>排列方式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>左右並排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One above the other</source>
        <translation>上下排列(&amp;O)</translation>
    </message>
    <message>
        <source>The &amp;left one alone</source>
        <translation>僅左側(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;right one alone</source>
        <translation>僅右側(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;wap the columns</source>
        <translation>對調兩欄(&amp;W)</translation>
    </message>
    <message>
        <source>Make the left column wi&amp;der</source>
        <translation>加寬左欄(&amp;D)</translation>
    </message>
    <message>
        <source>Make the left column &amp;narrower</source>
        <translation>縮窄左欄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Equal columns</source>
        <translation>兩欄等寬(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>merge rows of {0}</source>
        <translation>合併《{0}》的列</translation>
    </message>
    <message>
        <source>split a row of {0}</source>
        <translation>分割《{0}》的一列</translation>
    </message>
    <message>
        <source>move a sentence of {0}</source>
        <translation>移動《{0}》的一句</translation>
    </message>
    <message>
        <source>shift a side of {0}</source>
        <translation>整體移動《{0}》的一側</translation>
    </message>
    <message>
        <source>link sentences of {0}</source>
        <translation>關聯《{0}》的句子</translation>
    </message>
    <message>
        <source>part sentences of {0}</source>
        <translation>解除《{0}》的句子關聯</translation>
    </message>
    <message>
        <source>fix a row of {0}</source>
        <translation>固定《{0}》的一列</translation>
    </message>
    <message>
        <source>release a row of {0}</source>
        <translation>解除固定《{0}》的一列</translation>
    </message>
    <message>
        <source>line up {0} again</source>
        <translation>重新對齊《{0}》</translation>
    </message>
    <message>
        <source>edit {0}</source>
        <translation>編輯「{0}」</translation>
    </message>
    <message>
        <source>restore {0}</source>
        <translation>還原「{0}」</translation>
    </message>
    <message>
        <source>edit a row of {0}</source>
        <translation>編輯《{0}》的一列</translation>
    </message>
    <message>
        <source>restore a row of {0}</source>
        <translation>還原《{0}》的一列</translation>
    </message>
    <message>
        <source>take a row off {0}</source>
        <translation>從《{0}》移出一列</translation>
    </message>
    <message>
        <source>put a line back into {0}</source>
        <translation>將一行放回《{0}》</translation>
    </message>
    <message>
        <source>write a note in {0}</source>
        <translation>在《{0}》中寫筆記</translation>
    </message>
    <message>
        <source>put a bookmark into {0}</source>
        <translation>在《{0}》中加書籤</translation>
    </message>
    <message>
        <source>change a note in {0}</source>
        <translation>修改《{0}》中的筆記</translation>
    </message>
    <message>
        <source>delete {0} bookmarks</source>
        <translation>刪除 {0} 個書籤</translation>
    </message>
    <message>
        <source>delete {0} in {1}</source>
        <translation>刪除《{1}》中的{0}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>fix the division of {0}</source>
        <translation>更正「{0}」的斷詞</translation>
    </message>
    <message>
        <source>fix the reading of {0}</source>
        <translation>更正「{0}」的讀音</translation>
    </message>
    <message>
        <source>fix the meaning of {0}</source>
        <translation>更正「{0}」的釋義</translation>
    </message>
    <message>
        <source>import {0} corrections</source>
        <translation>匯入 {0} 筆更正</translation>
    </message>
    <message>
        <source>delete {0} corrections</source>
        <translation>刪除 {0} 筆更正</translation>
    </message>
    <message>
        <source>delete the correction of {0}</source>
        <translation>刪除「{0}」的更正</translation>
    </message>
    <message>
        <source>add dictionary {0}</source>
        <translation>加入辭典「{0}」</translation>
    </message>
    <message>
        <source>rename dictionary {0}</source>
        <translation>重新命名辭典「{0}」</translation>
    </message>
    <message>
        <source>switch {0} {1}</source>
        <translation>{0}「{1}」</translation>
    </message>
    <message>
        <source>on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation>移動「{0}」</translation>
    </message>
    <message>
        <source>remove dictionary {0}</source>
        <translation>移除辭典「{0}」</translation>
    </message>
    <message>
        <source>review {0}</source>
        <translation>複習「{0}」</translation>
    </message>
    <message>
        <source>update {0}</source>
        <translation>更新「{0}」</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>匯入「{0}」</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} 篇文章</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>移除「{0}」</translation>
    </message>
    <message>
        <source>save {0}</source>
        <translation>儲存「{0}」</translation>
    </message>
    <message>
        <source>mark {0} as {1}</source>
        <translation>將「{0}」標為{1}</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新詞</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已學會</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>第 {0} 級</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>刪除「{0}」</translation>
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
        <translation>您在這裡</translation>
    </message>
</context>
<context>
    <name>ContentsPopup</name>
    <message>
        <source>This article has no headings.</source>
        <translation>本文沒有小標題。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied with its reading.</source>
        <translation>已連同讀音複製。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Division</source>
        <translation>斷詞</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>釋義</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Fixed {0}: {1} ({2}).</source>
        <translation>已更正{0}：{1}（{2}）。</translation>
    </message>
    <message>
        <source>Fixed by you: {0}</source>
        <translation>您更正過：{0}</translation>
    </message>
</context>
<context>
    <name>CorrectionsDesk</name>
    <message>
        <source>Deleted {0} correction.</source>
        <translation>已刪除 {0} 筆更正。</translation>
    </message>
    <message>
        <source>Deleted {0} corrections.</source>
        <translation>已刪除 {0} 筆更正。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>“{0}” does not stand in this article any more.</source>
        <translation>本文中已沒有「{0}」。</translation>
    </message>
    <message>
        <source>Export corrections</source>
        <translation>匯出更正</translation>
    </message>
    <message>
        <source>Corrections (*.jsonl)</source>
        <translation>更正 (*.jsonl)</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>匯入更正</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已復原：{0}</translation>
    </message>
    <message>
        <source>Wrote {0} correction to</source>
        <translation>已將 {0} 筆更正寫入</translation>
    </message>
    <message>
        <source>Wrote {0} corrections to</source>
        <translation>已將 {0} 筆更正寫入</translation>
    </message>
    <message>
        <source>Read {0} corrections; {1} are new or changed.</source>
        <translation>已讀取 {0} 筆更正，其中 {1} 筆是新的或有更動。</translation>
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
        <translation>搜尋更正</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>前往該處</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{0} correction</source>
        <translation>{0} 筆更正</translation>
    </message>
    <message>
        <source>{0} corrections</source>
        <translation>{0} 筆更正</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>You have corrected nothing yet. Where a word is divided wrongly, or its reading or meaning is wrong, point at it on the page and fix it from the Study menu; all that you fixed is listed here.</source>
        <translation>還沒有任何更正。如果某個詞的斷詞、讀音或釋義有誤，請在頁面上指向它，再從「學習」選單更正；所有更正都會列在這裡。</translation>
    </message>
</context>
<context>
    <name>CorrectionsModel</name>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>更正項目</translation>
    </message>
    <message>
        <source>As</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改時間</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>&amp;Restore original</source>
        <translation>還原原文(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>Added {0}: {1}.</source>
        <translation>已加入{0}：{1}。</translation>
    </message>
    <message>
        <source>{0} entry is damaged and was left out.</source>
        <translation>有 {0} 個詞條已損壞，未收入。</translation>
    </message>
    <message>
        <source>{0} entries are damaged and were left out.</source>
        <translation>有 {0} 個詞條已損壞，未收入。</translation>
    </message>
    <message>
        <source>{0} entry</source>
        <translation>{0} 個詞條</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} 個詞條</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>辭典</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您的辭典</translation>
    </message>
    <message>
        <source>They answer after the built-in ones, in this order.</source>
        <translation>它們依此順序排在內建辭典之後。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>內建</translation>
    </message>
</context>
<context>
    <name>DictionaryDelegate</name>
    <message>
        <source>Name of the dictionary</source>
        <translation>辭典名稱</translation>
    </message>
</context>
<context>
    <name>DictionaryDesk</name>
    <message>
        <source>Dictionaries ({0});;All files (*)</source>
        <translation>辭典 ({0});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Add dictionaries</source>
        <translation>加入辭典</translation>
    </message>
    <message>
        <source>Another dictionary is being added; wait until it is done.</source>
        <translation>正在加入另一部辭典；請等它完成。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>Removed “{0}”.</source>
        <translation>已移除「{0}」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已復原：{0}</translation>
    </message>
</context>
<context>
    <name>DictionaryList</name>
    <message>
        <source>&amp;Add…</source>
        <translation>加入(&amp;A)…</translation>
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
        <translation>重新命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>您的辭典</translation>
    </message>
    <message>
        <source>You have added no dictionary yet. Press Add, or drop files here: CC-CEDICT (.u8, .txt, also packed), StarDict (its .ifo, or the archive it came in), Yomitan (.zip).</source>
        <translation>您還沒有加入辭典。請按「加入」，或把檔案拖到這裡：CC-CEDICT（.u8、.txt，也可為壓縮檔）、StarDict（.ifo 檔或原壓縮檔）、Yomitan（.zip）。</translation>
    </message>
</context>
<context>
    <name>DictionaryTerms</name>
    <message>
        <source>past tense</source>
        <translation>過去式</translation>
    </message>
    <message>
        <source>past participle</source>
        <translation>過去分詞</translation>
    </message>
    <message>
        <source>present participle</source>
        <translation>現在分詞</translation>
    </message>
    <message>
        <source>third person singular</source>
        <translation>第三人稱單數</translation>
    </message>
    <message>
        <source>comparative</source>
        <translation>比較級</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>最高級</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>複數</translation>
    </message>
    <message>
        <source>see</source>
        <translation>見</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>另見</translation>
    </message>
    <message>
        <source>cf.</source>
        <translation>參看</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>參看</translation>
    </message>
    <message>
        <source>variant of</source>
        <translation>異體，同</translation>
    </message>
    <message>
        <source>old variant of</source>
        <translation>舊異體，同</translation>
    </message>
    <message>
        <source>ancient variant of</source>
        <translation>古異體，同</translation>
    </message>
    <message>
        <source>archaic variant of</source>
        <translation>古異體，同</translation>
    </message>
    <message>
        <source>classical variant of</source>
        <translation>文言異體，同</translation>
    </message>
    <message>
        <source>popular variant of</source>
        <translation>俗體，同</translation>
    </message>
    <message>
        <source>less common variant of</source>
        <translation>少用異體，同</translation>
    </message>
    <message>
        <source>nonstandard simplified variant of</source>
        <translation>非規範簡化字，同</translation>
    </message>
    <message>
        <source>Taiwan variant of</source>
        <translation>臺灣用字，同</translation>
    </message>
    <message>
        <source>Japanese variant of</source>
        <translation>日文字形，同</translation>
    </message>
    <message>
        <source>erhua variant of</source>
        <translation>兒化，同</translation>
    </message>
    <message>
        <source>erhua form of</source>
        <translation>兒化形式，源自</translation>
    </message>
    <message>
        <source>euphemistic variant of</source>
        <translation>委婉寫法，同</translation>
    </message>
    <message>
        <source>euphemistic equivalent of</source>
        <translation>委婉語，同</translation>
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
        <translation>變體，源自</translation>
    </message>
    <message>
        <source>old form of</source>
        <translation>舊形，同</translation>
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
        <translation>臺灣用語，同</translation>
    </message>
    <message>
        <source>equivalent of</source>
        <translation>等同於</translation>
    </message>
    <message>
        <source>abbr. for</source>
        <translation>簡稱，全稱為</translation>
    </message>
    <message>
        <source>abbr. to</source>
        <translation>簡稱為</translation>
    </message>
    <message>
        <source>abbr. of</source>
        <translation>簡稱，全稱為</translation>
    </message>
    <message>
        <source>used in</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>同</translation>
    </message>
    <message>
        <source>also written</source>
        <translation>又寫作</translation>
    </message>
    <message>
        <source>now written</source>
        <translation>今寫作</translation>
    </message>
    <message>
        <source>also pr.</source>
        <translation>又讀</translation>
    </message>
    <message>
        <source>also called</source>
        <translation>又稱</translation>
    </message>
    <message>
        <source>another name for</source>
        <translation>別稱，即</translation>
    </message>
    <message>
        <source>alternative name for</source>
        <translation>別稱，即</translation>
    </message>
</context>
<context>
    <name>DivisionStrip</name>
    <message>
        <source>The division into words</source>
        <translation>詞語劃分</translation>
    </message>
</context>
<context>
    <name>DraftLevels</name>
    <message>
        <source>{0} word</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>已學會 {0}%</translation>
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
        <translation>全部不選(&amp;N)</translation>
    </message>
    <message>
        <source>Take &amp;all</source>
        <translation>全部選取(&amp;A)</translation>
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
        <translation>不到一分鐘</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小時 {1} 分鐘</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>{0} characters · about {1} to read</source>
        <translation>{0} 字 · 閱讀時間：{1}</translation>
    </message>
    <message>
        <source>Edit this row…</source>
        <translation>編輯本列…</translation>
    </message>
    <message>
        <source>Restore the original text</source>
        <translation>還原原文</translation>
    </message>
    <message>
        <source>Take this row off the page</source>
        <translation>將本列移出頁面</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>編輯詳細資訊…</translation>
    </message>
    <message>
        <source>Changed the row.</source>
        <translation>已修改本列。</translation>
    </message>
    <message>
        <source>Restored the row.</source>
        <translation>已還原本列。</translation>
    </message>
    <message>
        <source>Took the row off the page.</source>
        <translation>已將本列移出頁面。</translation>
    </message>
    <message>
        <source>Put the line back.</source>
        <translation>已放回這一行。</translation>
    </message>
    <message>
        <source>Changed the details of “{0}”.</source>
        <translation>已修改「{0}」的詳細資訊。</translation>
    </message>
    <message>
        <source>Restored the details.</source>
        <translation>已還原詳細資訊。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>複製句子(&amp;C)</translation>
    </message>
    <message>
        <source>Copy sentence with &amp;reading</source>
        <translation>複製句子與讀音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Searc&amp;h for the selection</source>
        <translation>搜尋選取的內容(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find on the page…</source>
        <translation>在頁面中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Search e&amp;verywhere…</source>
        <translation>全部搜尋(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Edit row…</source>
        <translation>編輯本列(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take row off the page</source>
        <translation>將本列移出頁面(&amp;T)</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>編輯詳細資訊(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Mend pairing</source>
        <translation>修正配對(&amp;M)</translation>
    </message>
    <message>
        <source>Compare meanings when &amp;pairing</source>
        <translation>配對時比較語意(&amp;P)</translation>
    </message>
    <message>
        <source>Slower and better, for texts of up to some four thousand sentences.</source>
        <translation>較慢但效果更好，適合約四千句以內的文字。</translation>
    </message>
    <message>
        <source>Install it with: pip install duizhao[semantic]</source>
        <translation>安裝方法：pip install duizhao[semantic]</translation>
    </message>
    <message>
        <source>Dicti&amp;onaries…</source>
        <translation>辭典(&amp;O)…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>設定(&amp;N)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy w&amp;ith reading</source>
        <translation>複製並附上讀音(&amp;I)</translation>
    </message>
    <message>
        <source>Copy with trans&amp;lation</source>
        <translation>複製並附上譯文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>復原：{0}(&amp;U)</translation>
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
        <translation>它不是 JSON 物件。</translation>
    </message>
    <message>
        <source>It holds half a character.</source>
        <translation>它含有半個字元。</translation>
    </message>
    <message>
        <source>It does not say where it was made.</source>
        <translation>它沒有註明是在何處做出的。</translation>
    </message>
    <message>
        <source>Its “article” is no object.</source>
        <translation>其中的「article」不是物件。</translation>
    </message>
    <message>
        <source>Its “start” is no place in a text.</source>
        <translation>其中的「start」不是文字中的位置。</translation>
    </message>
    <message>
        <source>Its “{0}” is no text, or too long.</source>
        <translation>其中的「{0}」不是文字，或者太長。</translation>
    </message>
    <message>
        <source>Its “{0}” is none of {1}.</source>
        <translation>其中的「{0}」不在以下之列：{1}。</translation>
    </message>
    <message>
        <source>Its “{0}” is no list.</source>
        <translation>其中的「{0}」不是清單。</translation>
    </message>
    <message>
        <source>Its “{0}” holds what does not belong there.</source>
        <translation>其中的「{0}」含有不該有的內容。</translation>
    </message>
    <message>
        <source>This is too long for one correction; fix a part of it.</source>
        <translation>對一筆更正來說太長了；請只更正其中一部分。</translation>
    </message>
    <message>
        <source>“{0}” is not {1}, as {2} has to have.</source>
        <translation>「{0}」不是 {1}，而「{2}」須有這麼多。</translation>
    </message>
    <message>
        <source>{0} syllables</source>
        <translation>{0} 個音節</translation>
    </message>
    <message>
        <source>one syllable</source>
        <translation>1 個音節</translation>
    </message>
    <message>
        <source>Type what the word means.</source>
        <translation>請輸入詞語的釋義。</translation>
    </message>
    <message>
        <source>A meaning has at most {0} characters; shorten it.</source>
        <translation>釋義最多 {0} 個字元；請縮短。</translation>
    </message>
    <message>
        <source>The words of a correction have 1 to {0} characters.</source>
        <translation>更正中的詞語須為 1 到 {0} 個字元。</translation>
    </message>
    <message>
        <source>There is no word in “{0}”.</source>
        <translation>「{0}」中沒有詞語。</translation>
    </message>
    <message>
        <source>The cuts of {0} do not lie inside it, one after another.</source>
        <translation>「{0}」的切分點不在其中，或沒有依次排列。</translation>
    </message>
    <message>
        <source>What {0} is found by has another length.</source>
        <translation>用來尋找「{0}」的寫法長度不同。</translation>
    </message>
    <message>
        <source>Only Chinese words have readings that can be fixed.</source>
        <translation>只有中文詞語的讀音可以更正。</translation>
    </message>
    <message>
        <source>The reading of {0} has not a syllable for each of it.</source>
        <translation>「{0}」的讀音與字數不符。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未做任何變更。</translation>
    </message>
    <message>
        <source>Choose a sentence on each side of one row to link them.</source>
        <translation>請在同一列的兩側各選一句進行關聯。</translation>
    </message>
    <message>
        <source>This sentence is not linked to any other.</source>
        <translation>本句沒有與其他句子關聯。</translation>
    </message>
    <message>
        <source>The row cannot be split here; choose a sentence further on.</source>
        <translation>不能在這裡分割本列；請選擇後面的句子。</translation>
    </message>
    <message>
        <source>There is no such sentence in this row.</source>
        <translation>本列中沒有這個句子。</translation>
    </message>
    <message>
        <source>There is no text on this side to move; choose another row.</source>
        <translation>這一側沒有可移動的文字；請選擇其他列。</translation>
    </message>
    <message>
        <source>There is no text here to move, or no row above to move it to.</source>
        <translation>這裡沒有可移動的文字，或上方沒有可移入的列。</translation>
    </message>
    <message>
        <source>A stroke in the dictionary file cannot be drawn; make the file again with `make dictionary`, or install the program again.</source>
        <translation>辭典檔中有一筆無法繪出；請以 `make dictionary` 重新產生該檔案，或重新安裝本程式。</translation>
    </message>
    <message>
        <source>A phrase has at most {0} characters; select less.</source>
        <translation>片語最多 {0} 個字元，請少選一些。</translation>
    </message>
    <message>
        <source>Meanings cannot be compared here; install it with `pip install duizhao[semantic]`.</source>
        <translation>此處無法比較語意；請以 `pip install duizhao[semantic]` 安裝此功能。</translation>
    </message>
    <message>
        <source>The dictionary file {0} is missing; make it with `make dictionary`, or install the program again.</source>
        <translation>缺少辭典檔 {0}；請以 `make dictionary` 產生，或重新安裝本程式。</translation>
    </message>
    <message>
        <source>The dictionary file {0} is damaged; delete it and make it again with `make dictionary`, or install the program again.</source>
        <translation>辭典檔 {0} 已損壞；請刪除後以 `make dictionary` 重新產生，或重新安裝本程式。</translation>
    </message>
    <message>
        <source>The dictionary file {0} is of another version of the program; make it again with `make dictionary`, or install the program again.</source>
        <translation>辭典檔 {0} 屬於本程式的另一版本；請以 `make dictionary` 重新產生，或重新安裝本程式。</translation>
    </message>
    <message>
        <source>No dictionary has “{0}”; check how it is written.</source>
        <translation>辭典中沒有「{0}」；請檢查寫法。</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8; save it in UTF-8 and add it again.</source>
        <translation>{0} 不是 UTF-8 編碼；請另存為 UTF-8 後重新加入。</translation>
    </message>
    <message>
        <source>{0} is no CC-CEDICT file: its lines are not like “銀行 银行 [yin2 hang2] /bank/”. Choose a CC-CEDICT, StarDict or Yomitan dictionary.</source>
        <translation>{0} 不是 CC-CEDICT 檔：其中各行不是「銀行 银行 [yin2 hang2] /bank/」的形式。請選擇 CC-CEDICT、StarDict 或 Yomitan 辭典。</translation>
    </message>
    <message>
        <source>Its file is missing; remove it and add the dictionary again.</source>
        <translation>辭典檔遺失；請移除後重新加入該辭典。</translation>
    </message>
    <message>
        <source>Its file was made by another version of Duizhao; remove it and add the dictionary again.</source>
        <translation>辭典檔由另一版本的對照產生；請移除後重新加入該辭典。</translation>
    </message>
    <message>
        <source>Its file is damaged; remove it and add the dictionary again.</source>
        <translation>辭典檔已損壞；請移除後重新加入該辭典。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check that it is there and readable.</source>
        <translation>無法讀取 {0}（{1}）；請確認它存在且可讀取。</translation>
    </message>
    <message>
        <source>{0} is damaged, cut off or locked; get the file again.</source>
        <translation>{0} 已損壞、不完整或遭加密；請重新取得該檔案。</translation>
    </message>
    <message>
        <source>{0} would unpack to more than any dictionary needs; it was not added. Get the dictionary from another place.</source>
        <translation>{0} 解壓縮後遠大於任何辭典所需，未加入。請從別處取得該辭典。</translation>
    </message>
    <message>
        <source>{0} is a part of a StarDict dictionary; choose its .ifo file.</source>
        <translation>{0} 是 StarDict 辭典的一部分；請選擇其 .ifo 檔。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not known; unpack it first.</source>
        <translation>無法辨識 {0} 的壓縮格式；請先解壓縮。</translation>
    </message>
    <message>
        <source>{0} holds several dictionaries; unpack it and choose an .ifo or .u8 file.</source>
        <translation>{0} 含有多部辭典；請解壓縮後選擇 .ifo 或 .u8 檔。</translation>
    </message>
    <message>
        <source>{0} holds no dictionary that is known; choose a CC-CEDICT, StarDict or Yomitan dictionary.</source>
        <translation>{0} 中沒有可辨識的辭典；請選擇 CC-CEDICT、StarDict 或 Yomitan 辭典。</translation>
    </message>
    <message>
        <source>{0} lacks its part “{1}”; get the dictionary again.</source>
        <translation>{0} 缺少「{1}」部分；請重新取得該辭典。</translation>
    </message>
    <message>
        <source>There is no room to read {0} ({1}); make room on the disk, then add it again.</source>
        <translation>空間不足，無法讀取 {0}（{1}）；請清出磁碟空間後重新加入。</translation>
    </message>
    <message>
        <source>{0} is no StarDict dictionary: it does not begin with “StarDict&apos;s dict ifo file”. Choose the .ifo file of one.</source>
        <translation>{0} 不是 StarDict 辭典：開頭不是「StarDict&apos;s dict ifo file」。請選擇 StarDict 辭典的 .ifo 檔。</translation>
    </message>
    <message>
        <source>{0} lacks “{1}{2}”; put the .ifo, .idx and .dict files into one folder, then choose the .ifo.</source>
        <translation>{0} 缺少「{1}{2}」；請將 .ifo、.idx 與 .dict 檔放在同一資料夾中，再選擇 .ifo。</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off: its .idx and .dict do not fit together. Get the dictionary again.</source>
        <translation>{0} 已損壞或不完整：.idx 與 .dict 不相符。請重新取得該辭典。</translation>
    </message>
    <message>
        <source>The dictionary cannot be written to {0} ({1}); make room there, then add it again.</source>
        <translation>無法將辭典寫入 {0}（{1}）；請在該處清出空間後重新加入。</translation>
    </message>
    <message>
        <source>“{0}” holds no words with explanations; choose another dictionary.</source>
        <translation>「{0}」中沒有附釋義的詞條；請選擇其他辭典。</translation>
    </message>
    <message>
        <source>“{0}” is larger than any dictionary that can be used; choose a smaller one.</source>
        <translation>「{0}」超出可用辭典的大小上限；請選擇較小的辭典。</translation>
    </message>
    <message>
        <source>{0} is no Yomitan dictionary, or its JSON is damaged; get the dictionary again.</source>
        <translation>{0} 不是 Yomitan 辭典，或其中的 JSON 已損壞；請重新取得該辭典。</translation>
    </message>
    <message>
        <source>{0} holds no words, only frequencies, readings or pictures; choose a dictionary with definitions.</source>
        <translation>{0} 中沒有詞條，只有詞頻、讀音或圖片；請選擇附釋義的辭典。</translation>
    </message>
    <message>
        <source>The address of {0} holds a user name or password; leave it out.</source>
        <translation>{0} 的網址含有使用者名稱或密碼；請將其移除。</translation>
    </message>
    <message>
        <source>“{0}” is no web address; type one that begins with https:// or http://.</source>
        <translation>「{0}」不是網址；請輸入以 https:// 或 http:// 開頭的網址。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB; divide it into parts.</source>
        <translation>{0} 大於 {1} MB；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} is empty; choose a document with text in it.</source>
        <translation>{0} 是空的；請選擇含有文字的文件。</translation>
    </message>
    <message>
        <source>{0} does not exist; check its name.</source>
        <translation>{0} 不存在；請檢查名稱。</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a text file inside it.</source>
        <translation>{0} 是資料夾；請選擇其中的文字檔。</translation>
    </message>
    <message>
        <source>{0} may not be read.</source>
        <translation>沒有權限讀取 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); check that it may be opened.</source>
        <translation>無法讀取 {0}（{1}）；請確認有權開啟它。</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines; divide it into parts.</source>
        <translation>{0} 超過 {1} 行；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>該文字</translation>
    </message>
    <message>
        <source>{0} has more than {1} paragraphs; divide it into parts.</source>
        <translation>{0} 超過 {1} 段；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>The document has more than {0} paragraphs; divide it into parts.</source>
        <translation>文件超過 {0} 段；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters; divide it into parts.</source>
        <translation>{0} 超過 {1} 個字元；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} characters; divide it into paragraphs.</source>
        <translation>{0} 中有一行超過 {1} 個字元；請將其分段。</translation>
    </message>
    <message>
        <source>The encoding “{0}” is not known; choose another for {1}.</source>
        <translation>無法辨識編碼「{0}」；請為 {1} 選擇其他編碼。</translation>
    </message>
    <message>
        <source>{0} is not in {1} (byte {2}); choose another encoding.</source>
        <translation>{0} 不是 {1} 編碼（第 {2} 位元組）；請選擇其他編碼。</translation>
    </message>
    <message>
        <source>{0} is damaged {1} (byte {2}); save it again as UTF-8.</source>
        <translation>{0} 是已損壞的 {1}（第 {2} 位元組）；請重新儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>{0} is no text; choose a text, a web page, an e-book (.epub), a Word (.docx) or PDF document, subtitles or a table (.csv).</source>
        <translation>{0} 不是文字；請選擇文字檔、網頁、電子書 (.epub)、Word (.docx) 或 PDF 文件、字幕或表格 (.csv)。</translation>
    </message>
    <message>
        <source>The encoding of {0} cannot be told; save it as UTF-8.</source>
        <translation>無法判斷 {0} 的編碼；請儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>{0} took longer than {1} seconds; save the page in a browser and open the file.</source>
        <translation>{0} 超過 {1} 秒沒有完成；請在瀏覽器中儲存網頁，再開啟該檔案。</translation>
    </message>
    <message>
        <source>{0} leads on to other addresses again and again; open it in a browser, save the page and open the file.</source>
        <translation>{0} 不斷轉址；請在瀏覽器中開啟並儲存網頁，再開啟該檔案。</translation>
    </message>
    <message>
        <source>What {0} sends is no text ({1}); give the address of a page, a text, a PDF, an e-book or a Word file.</source>
        <translation>{0} 傳來的不是文字（{1}）；請提供網頁、文字檔、PDF、電子書或 Word 檔的網址。</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>類型不明</translation>
    </message>
    <message>
        <source>{0} lacks its part “{1}”; get the file again.</source>
        <translation>{0} 缺少「{1}」部分；請重新取得該檔案。</translation>
    </message>
    <message>
        <source>{0} is locked by a password; save it without one.</source>
        <translation>{0} 受密碼保護；請另存為無密碼的檔案。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; take the document out of it.</source>
        <translation>{0} 中的檔案超過 {1} 個；請將文件單獨取出。</translation>
    </message>
    <message>
        <source>{0} would unpack to more than {1} MB or swell like a zip bomb; it is not opened.</source>
        <translation>{0} 解壓縮後將超過 {1} MB，或像壓縮炸彈一樣膨脹，未予開啟。</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off; get the file again.</source>
        <translation>{0} 已損壞或不完整；請重新取得該檔案。</translation>
    </message>
    <message>
        <source>{0} lacks its list of contents; get the e-book again.</source>
        <translation>{0} 缺少內容清單；請重新取得該電子書。</translation>
    </message>
    <message>
        <source>{0} holds no text of Word; save it again as .docx.</source>
        <translation>{0} 中沒有 Word 文字；請重新儲存為 .docx。</translation>
    </message>
    <message>
        <source>{0} is protected against copying and cannot be read; choose a copy without it.</source>
        <translation>{0} 有版權保護，無法讀取；請選擇沒有保護的複本。</translation>
    </message>
    <message>
        <source>{0} holds no texts by language; give its objects keys like en and zh.</source>
        <translation>{0} 中沒有依語言區分的文字；請為其中的物件加上 en、zh 之類的鍵。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply; choose a simpler file.</source>
        <translation>{0} 巢狀結構過深；請選擇較簡單的檔案。</translation>
    </message>
    <message>
        <source>{0} is no JSON; choose another file, or save it again.</source>
        <translation>{0} 不是 JSON；請選擇其他檔案，或重新儲存。</translation>
    </message>
    <message>
        <source>{0} has more than {1} records; divide it into parts.</source>
        <translation>{0} 超過 {1} 筆記錄；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} has more than {1} keys; take out some of them.</source>
        <translation>{0} 超過 {1} 個鍵；請移除一些。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply to be a page; save it again as text.</source>
        <translation>{0} 巢狀結構過深，不像網頁；請另存為文字檔。</translation>
    </message>
    <message>
        <source>{0} is damaged inside; get the file again.</source>
        <translation>{0} 內部已損壞；請重新取得該檔案。</translation>
    </message>
    <message>
        <source>{0} relies on entities of its own, which is not safe to read.</source>
        <translation>{0} 使用自訂實體，讀取並不安全。</translation>
    </message>
    <message>
        <source>{0} has a tag with more attributes than any page; it is not opened.</source>
        <translation>{0} 中有一個標籤的屬性多得不像網頁，未予開啟。</translation>
    </message>
    <message>
        <source>{0} has more than {1} tags; divide it into parts.</source>
        <translation>{0} 超過 {1} 個標籤；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} has a paragraph of more than {1} characters; divide it into paragraphs.</source>
        <translation>{0} 中有一段超過 {1} 個字元；請再分段。</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages and no text; run text recognition on it and open what that gives.</source>
        <translation>{0} 中只有頁面圖片，沒有文字；請先進行文字辨識，再開啟所得檔案。</translation>
    </message>
    <message>
        <source>{0} has more than {1} pages; divide it into parts.</source>
        <translation>{0} 超過 {1} 頁；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} is protected by a password; open a copy without one.</source>
        <translation>{0} 受密碼保護；請開啟無密碼的複本。</translation>
    </message>
    <message>
        <source>{0} is a damaged PDF; fetch or save it again.</source>
        <translation>{0} 是已損壞的 PDF；請重新取得或儲存。</translation>
    </message>
    <message>
        <source>{0} is in Rich Text Format; save it as .docx.</source>
        <translation>{0} 是 RTF 格式；請另存為 .docx。</translation>
    </message>
    <message>
        <source>{0} is an archive; unpack it first.</source>
        <translation>{0} 是壓縮檔；請先解壓縮。</translation>
    </message>
    <message>
        <source>{0} is a Kindle book; convert it to EPUB.</source>
        <translation>{0} 是 Kindle 電子書；請轉換為 EPUB。</translation>
    </message>
    <message>
        <source>{0} holds pictures of pages; choose a file with text.</source>
        <translation>{0} 中是頁面圖片；請選擇含有文字的檔案。</translation>
    </message>
    <message>
        <source>{0} is a web archive; save the page as HTML.</source>
        <translation>{0} 是網頁封存檔；請將網頁另存為 HTML。</translation>
    </message>
    <message>
        <source>{0} is in the old format of Word; save it as .docx.</source>
        <translation>{0} 是舊版 Word 格式；請另存為 .docx。</translation>
    </message>
    <message>
        <source>{0} is in an old format of Office; save it as .docx.</source>
        <translation>{0} 是舊版 Office 格式；請另存為 .docx。</translation>
    </message>
    <message>
        <source>{0} is in a format that is not known.</source>
        <translation>無法辨識 {0} 的格式。</translation>
    </message>
    <message>
        <source>{0} has more than {1} cues; divide it into parts.</source>
        <translation>{0} 超過 {1} 則字幕；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} has no subtitles with times; check that it is whole.</source>
        <translation>{0} 中沒有附時間的字幕；請檢查它是否完整。</translation>
    </message>
    <message>
        <source>{0} is no whole table (row {1}); check its quotation marks.</source>
        <translation>{0} 不是完整的表格（第 {1} 列）；請檢查引號。</translation>
    </message>
    <message>
        <source>{0} has more than {1} columns; take out some of them.</source>
        <translation>{0} 超過 {1} 欄；請移除一些。</translation>
    </message>
    <message>
        <source>{0} has more than {1} rows; divide it into parts.</source>
        <translation>{0} 超過 {1} 列；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} is no translation memory; choose another file.</source>
        <translation>{0} 不是翻譯記憶庫；請選擇其他檔案。</translation>
    </message>
    <message>
        <source>{0} holds no text; choose another translation memory.</source>
        <translation>{0} 中沒有文字；請選擇其他翻譯記憶庫。</translation>
    </message>
    <message>
        <source>{0} has more than {1} units; divide it into parts.</source>
        <translation>{0} 超過 {1} 個單元；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>{0} is a spreadsheet; save it as .csv.</source>
        <translation>{0} 是試算表；請另存為 .csv。</translation>
    </message>
    <message>
        <source>{0} holds slides; save its text as .docx or .txt.</source>
        <translation>{0} 是投影片；請將其文字另存為 .docx 或 .txt。</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file; save it as .docx.</source>
        <translation>{0} 是 OpenDocument 檔；請另存為 .docx。</translation>
    </message>
    <message>
        <source>{0} is a zip archive; unpack it and choose a document inside.</source>
        <translation>{0} 是 ZIP 壓縮檔；請解壓縮後選擇其中的文件。</translation>
    </message>
    <message>
        <source>{0} and {1} are in the same language; choose one file for each.</source>
        <translation>{0} 與 {1} 是同一種語言；請為每種語言選擇一個檔案。</translation>
    </message>
    <message>
        <source>The document has more than {0} rows; divide it into parts.</source>
        <translation>文件超過 {0} 列；請將其分成幾部分。</translation>
    </message>
    <message>
        <source>What {0} sent cannot be unpacked; try again later.</source>
        <translation>無法解壓縮 {0} 傳來的內容；請稍後再試。</translation>
    </message>
    <message>
        <source>{0} packs what it sends in a way that is not understood; save the page in a browser and open the file.</source>
        <translation>無法辨識 {0} 所用的壓縮方式；請在瀏覽器中儲存網頁，再開啟該檔案。</translation>
    </message>
    <message>
        <source>{0} sends more than {1} MB; save it in a browser and divide it into parts.</source>
        <translation>{0} 傳來的內容超過 {1} MB；請在瀏覽器中儲存，再分成幾部分。</translation>
    </message>
    <message>
        <source>{0} leads on to {1} in your own network; type that address yourself if you want it.</source>
        <translation>{0} 轉址到您自己網路中的 {1}；如確實需要，請自行輸入該網址。</translation>
    </message>
    <message>
        <source>There is no {0} to be found; check the address and your connection.</source>
        <translation>找不到 {0}；請檢查網址與網路連線。</translation>
    </message>
    <message>
        <source>{0} cannot prove who it is ({1}); check the address.</source>
        <translation>{0} 無法證明其身分（{1}）；請檢查網址。</translation>
    </message>
    <message>
        <source>No safe connection to {0} can be made; try the address with http://.</source>
        <translation>無法與 {0} 建立安全連線；請改用 http:// 網址再試。</translation>
    </message>
    <message>
        <source>{0} does not answer; try again later.</source>
        <translation>{0} 沒有回應；請稍後再試。</translation>
    </message>
    <message>
        <source>{0} refuses the connection; check the address or try again later.</source>
        <translation>{0} 拒絕連線；請檢查網址或稍後再試。</translation>
    </message>
    <message>
        <source>{0} broke off before the end; try again later.</source>
        <translation>{0} 中途斷線；請稍後再試。</translation>
    </message>
    <message>
        <source>{0} does not speak the language of the web; check the address.</source>
        <translation>{0} 的回應不是網頁通訊協定；請檢查網址。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); check your connection.</source>
        <translation>無法連線到 {0}（{1}）；請檢查網路連線。</translation>
    </message>
    <message>
        <source>{0} does not give this page to everybody; open it in a browser, save the page and open the file.</source>
        <translation>{0} 不公開此網頁；請在瀏覽器中開啟並儲存網頁，再開啟該檔案。</translation>
    </message>
    <message>
        <source>{0} has no such page; check the address.</source>
        <translation>{0} 沒有這個網頁；請檢查網址。</translation>
    </message>
    <message>
        <source>{0} is too busy; try again later.</source>
        <translation>{0} 太忙；請稍後再試。</translation>
    </message>
    <message>
        <source>{0} does not give the page (answer {1}); try again later or check the address.</source>
        <translation>{0} 沒有提供該網頁（回應 {1}）；請稍後再試或檢查網址。</translation>
    </message>
    <message>
        <source>None of these words has what the chosen cards show; choose other cards.</source>
        <translation>這些詞都沒有所選卡片要顯示的內容；請選擇其他卡片。</translation>
    </message>
    <message>
        <source>{0} would be empty: no sentence has a translation; choose another text.</source>
        <translation>{0} 將是空的：沒有句子附譯文；請選擇其他文字。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>無法寫入 {0}（{1}）；請選擇其他位置。</translation>
    </message>
    <message>
        <source>{0} is a folder; give the export a file name.</source>
        <translation>{0} 是資料夾；請為匯出指定檔名。</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another place.</source>
        <translation>資料夾 {0} 不存在；請選擇其他位置。</translation>
    </message>
    <message>
        <source>{0} cannot be written; end its name in .tmx or .tsv.</source>
        <translation>無法寫入 {0}；檔名請以 .tmx 或 .tsv 結尾。</translation>
    </message>
    <message>
        <source>Only the division of Chinese and English can be fixed.</source>
        <translation>只有中文與英文的斷詞可以更正。</translation>
    </message>
    <message>
        <source>Only Chinese and English words have meanings that can be fixed.</source>
        <translation>只有中文與英文詞語的釋義可以更正。</translation>
    </message>
    <message>
        <source>{0} is too large for a file of corrections.</source>
        <translation>{0} 太大，不像更正檔。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>無法讀取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} is no UTF-8, so it holds no corrections.</source>
        <translation>{0} 不是 UTF-8 編碼，因此不含更正。</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no correction: {2} Nothing was changed.</source>
        <translation>{1} 的第 {0} 行不是更正：{2}未做任何變更。</translation>
    </message>
    <message>
        <source>There is no dictionary “{0}”; {1}</source>
        <translation>沒有辭典「{0}」；{1}</translation>
    </message>
    <message>
        <source>yours are {0}.</source>
        <translation>您的辭典有：{0}。</translation>
    </message>
    <message>
        <source>you have added none yet.</source>
        <translation>您還沒有加入辭典。</translation>
    </message>
    <message>
        <source>Cancelled; the others were not added.</source>
        <translation>已取消；其餘未加入。</translation>
    </message>
    <message>
        <source>“{0}” cannot be switched on. {1}</source>
        <translation>無法啟用「{0}」。{1}</translation>
    </message>
    <message>
        <source>The document has no text here; take the row off the page instead.</source>
        <translation>原文件此處沒有文字；請改為將本列移出頁面。</translation>
    </message>
    <message>
        <source>A row needs text on one side; take it off the page instead.</source>
        <translation>每列至少一側要有文字；請改為將其移出頁面。</translation>
    </message>
    <message>
        <source>{0} cannot be exported; end its name in .apkg, .csv, .tsv or .txt.</source>
        <translation>無法匯出 {0}；檔名請以 .apkg、.csv、.tsv 或 .txt 結尾。</translation>
    </message>
    <message>
        <source>No word matches; save some words first, or choose others.</source>
        <translation>沒有符合的詞語；請先儲存一些詞語，或另選條件。</translation>
    </message>
    <message>
        <source>{0} holds no text to read; choose another document.</source>
        <translation>{0} 中沒有可讀的文字；請選擇其他文件。</translation>
    </message>
    <message>
        <source>There is no row to merge with; this one stands at the end.</source>
        <translation>沒有可合併的列；本列已在末端。</translation>
    </message>
    <message>
        <source>There is no row above to move this text to.</source>
        <translation>上方沒有可移入這段文字的列。</translation>
    </message>
    <message>
        <source>This row was set by hand; release it, or choose one beside it.</source>
        <translation>本列由手動固定；請先解除固定，或選擇相鄰的列。</translation>
    </message>
    <message>
        <source>{0} cannot be written; end its name in .html, .pdf, .epub, .md, .tmx or .tsv.</source>
        <translation>無法寫入 {0}；檔名請以 .html、.pdf、.epub、.md、.tmx 或 .tsv 結尾。</translation>
    </message>
    <message>
        <source>{0} can hold one article only; for several end its name in .html, .pdf or .epub.</source>
        <translation>{0} 只能容納一篇文章；要儲存多篇，檔名請以 .html、.pdf 或 .epub 結尾。</translation>
    </message>
    <message>
        <source>Choose at least one article.</source>
        <translation>請至少選擇一篇文章。</translation>
    </message>
    <message>
        <source>There is no article {0} in the library.</source>
        <translation>文庫中沒有文章 {0}。</translation>
    </message>
    <message>
        <source>There is no row {0} in the library.</source>
        <translation>文庫中沒有列 {0}。</translation>
    </message>
    <message>
        <source>The backup {0} cannot be written ({1}); choose another place.</source>
        <translation>無法寫入備份 {0}（{1}）；請選擇其他位置。</translation>
    </message>
    <message>
        <source>The backup {0} cannot be restored ({1}); nothing was changed.</source>
        <translation>無法還原備份 {0}（{1}）；未做任何變更。</translation>
    </message>
    <message>
        <source>{0} is the data file itself; choose another name for the backup.</source>
        <translation>{0} 就是資料檔本身；請為備份另取名稱。</translation>
    </message>
    <message>
        <source>{0} is there already and no backup of Duizhao; choose another name.</source>
        <translation>{0} 已存在，且不是對照的備份；請另取名稱。</translation>
    </message>
    <message>
        <source>The backup {0} was written by a newer version of Duizhao; install that version to restore it.</source>
        <translation>備份 {0} 由較新版本的對照寫成；請安裝該版本後再還原。</translation>
    </message>
    <message>
        <source>{0} is no backup of Duizhao or is damaged; choose another, nothing was changed.</source>
        <translation>{0} 不是對照的備份，或已損壞；請另選備份，未做任何變更。</translation>
    </message>
    <message>
        <source>There is no bookmark {0}.</source>
        <translation>沒有書籤 {0}。</translation>
    </message>
    <message>
        <source>There is no correction {0}.</source>
        <translation>沒有更正 {0}。</translation>
    </message>
    <message>
        <source>There is no dictionary {0} in the list.</source>
        <translation>清單中沒有辭典 {0}。</translation>
    </message>
    <message>
        <source>A dictionary needs a name; type one.</source>
        <translation>辭典需要名稱；請輸入。</translation>
    </message>
    <message>
        <source>There is a dictionary “{0}” already; choose another name.</source>
        <translation>已有名為「{0}」的辭典；請另取名稱。</translation>
    </message>
    <message>
        <source>The data file {0} was written by a newer version of Duizhao; install that version to open it.</source>
        <translation>資料檔 {0} 由較新版本的對照寫成；請安裝該版本後再開啟。</translation>
    </message>
    <message>
        <source>The data file {0} cannot be read ({1}); move it away or choose another folder with --data.</source>
        <translation>無法讀取資料檔 {0}（{1}）；請將它移走，或以 --data 選擇其他資料夾。</translation>
    </message>
    <message>
        <source>{0} is no data file of Duizhao or is damaged; choose another folder with --data, or put a backup there with “duizhao restore FILE”.</source>
        <translation>{0} 不是對照的資料檔，或已損壞；請以 --data 選擇其他資料夾，或以「duizhao restore FILE」還原備份。</translation>
    </message>
    <message>
        <source>The data file {0} must be brought up to date, but a backup cannot be written to {1} ({2}); make room there and start again.</source>
        <translation>資料檔 {0} 需要升級，但無法將備份寫入 {1}（{2}）；請在該處清出空間後重新啟動。</translation>
    </message>
    <message>
        <source>There is no row {0} in an article {1}.</source>
        <translation>文章 {1} 中沒有第 {0} 列。</translation>
    </message>
    <message>
        <source>There is no row {0} on a page of the library.</source>
        <translation>文庫的頁面上沒有列 {0}。</translation>
    </message>
    <message>
        <source>The data file {0} is in use by another program; let that one finish, then try again.</source>
        <translation>資料檔 {0} 正由另一程式使用；請等它結束後再試。</translation>
    </message>
    <message>
        <source>The disk of the data file {0} is full; make room on it.</source>
        <translation>資料檔 {0} 所在磁碟已滿；請清出空間。</translation>
    </message>
    <message>
        <source>The data file {0} cannot be opened for writing; check the permissions of its folder or choose another with --data.</source>
        <translation>無法開啟資料檔 {0} 進行寫入；請檢查其資料夾的權限，或以 --data 選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The disk of the data file {0} fails to read or write; check the disk, then run “duizhao check”.</source>
        <translation>資料檔 {0} 所在磁碟讀寫失敗；請檢查磁碟，再執行「duizhao check」。</translation>
    </message>
    <message>
        <source>The data file {0} is damaged; put a backup in its place with “duizhao restore FILE”.</source>
        <translation>資料檔 {0} 已損壞；請以「duizhao restore FILE」用備份取代。</translation>
    </message>
    <message>
        <source>There is no entry {0} in the vocabulary.</source>
        <translation>單字本中沒有詞條 {0}。</translation>
    </message>
    <message>
        <source>The pages cannot be written; choose another place.</source>
        <translation>無法寫入頁面；請選擇其他位置。</translation>
    </message>
    <message>
        <source>At most {0} characters are copied with their readings.</source>
        <translation>連同讀音最多可複製 {0} 個字元。</translation>
    </message>
    <message>
        <source>There is no word in what is selected.</source>
        <translation>選取的內容裡沒有詞語。</translation>
    </message>
    <message>
        <source>A phrase stands in one paragraph; select less.</source>
        <translation>片語須在同一段內，請少選一些。</translation>
    </message>
    <message>
        <source>The theme {0} cannot be read: {1}.</source>
        <translation>無法讀取佈景主題 {0}：{1}。</translation>
    </message>
    <message>
        <source>The theme {0} lacks {1}.</source>
        <translation>佈景主題 {0} 缺少 {1}。</translation>
    </message>
    <message>
        <source>The theme {0} wants {1} to be like #A63D2F.</source>
        <translation>佈景主題 {0} 中的 {1} 須為 #A63D2F 的形式。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁碟空間不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>檔案系統為唯讀</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>讀寫錯誤</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是資料夾</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>裝置或資源忙碌中</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>檔名太長</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;two files…</source>
        <translation>匯入兩個檔案(&amp;T)…</translation>
    </message>
    <message>
        <source>Import from &amp;clipboard</source>
        <translation>從剪貼簿匯入(&amp;C)</translation>
    </message>
    <message>
        <source>Import from &amp;web address…</source>
        <translation>從網址匯入(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Export deck…</source>
        <translation>匯出牌組(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as &amp;hand-out…</source>
        <translation>另存為講義(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Save sentence pairs…</source>
        <translation>儲存句對(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the page</source>
        <translation>在頁面中尋找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
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
        <translation>在欄位、清單與卡片中</translation>
    </message>
    <message>
        <source>moves and types in fields and lists</source>
        <translation>在欄位與清單中移動、輸入</translation>
    </message>
    <message>
        <source>goes on, or leaves</source>
        <translation>繼續或離開</translation>
    </message>
    <message>
        <source>Close it, leave it as it is</source>
        <translation>關閉，不做變更</translation>
    </message>
    <message>
        <source>Open it, take it over</source>
        <translation>開啟、採用</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>儲存所寫內容</translation>
    </message>
    <message>
        <source>Tick a box, open a group</source>
        <translation>勾選、展開群組</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>移到下一項、上一項</translation>
    </message>
    <message>
        <source>Choose a line while fixing a word</source>
        <translation>更正詞語時選擇一列</translation>
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
        <translation>更正讀音</translation>
    </message>
    <message>
        <source>Pinyin or zhuyin: yin2hang2</source>
        <translation>拼音或注音：yin2hang2</translation>
    </message>
    <message>
        <source>Fix the meaning</source>
        <translation>更正釋義</translation>
    </message>
    <message>
        <source>Your own meaning</source>
        <translation>自訂釋義</translation>
    </message>
    <message>
        <source>Only Chinese words have readings that can be fixed.</source>
        <translation>只有中文詞語的讀音可以更正。</translation>
    </message>
    <message>
        <source>Took it back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>FoldingSection</name>
    <message>
        <source>shown</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>FontMenu</name>
    <message>
        <source>The best there is</source>
        <translation>自動選擇</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>目錄(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Previous part</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>找下一個(&amp;X)</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>找上一個(&amp;R)</translation>
    </message>
    <message>
        <source>Book&amp;mark this row</source>
        <translation>為本列加書籤(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>寫筆記(&amp;W)…</translation>
    </message>
    <message>
        <source>Bookmarks and no&amp;tes</source>
        <translation>書籤與筆記(&amp;T)</translation>
    </message>
</context>
<context>
    <name>GradeRow</name>
    <message>
        <source>Again</source>
        <translation>重來</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困難</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>簡單</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Save sentence pairs</source>
        <translation>儲存句對</translation>
    </message>
    <message>
        <source>Save as hand-out</source>
        <translation>另存為講義</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>請先開啟一篇文章。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation>電子書 (*.epub)</translation>
    </message>
    <message>
        <source>Article to edit (*.md)</source>
        <translation>可編輯的文章 (*.md)</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>翻譯記憶庫 (*.tmx)</translation>
    </message>
    <message>
        <source>Table of sentence pairs (*.tsv)</source>
        <translation>句對表格 (*.tsv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>Wrote {0}.</source>
        <translation>已寫入 {0}。</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>歡迎(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>關於對照(&amp;A)</translation>
    </message>
    <message>
        <source>{0} entries, {1}, {2}</source>
        <translation>{0} 個詞條，{1}，{2}</translation>
    </message>
    <message>
        <source>A reader for learning English and Chinese from bilingual texts.</source>
        <translation>藉由雙語文章學習英文與中文的閱讀器。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布。</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辭典</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>關於對照</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Next</source>
        <translation>下一則</translation>
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
        <translation>又讀：{0}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Imported {0} article.</source>
        <translation>已匯入 {0} 篇文章。</translation>
    </message>
    <message>
        <source>Imported {0} articles.</source>
        <translation>已匯入 {0} 篇文章。</translation>
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
        <translation>已更新「{0}」。</translation>
    </message>
    <message>
        <source>“{0}” was in the library already.</source>
        <translation>文庫中已有「{0}」。</translation>
    </message>
    <message>
        <source>Imported “{0}”.</source>
        <translation>已匯入「{0}」。</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Import texts</source>
        <translation>匯入文字</translation>
    </message>
    <message>
        <source>Two files, one for each language: the first, or both</source>
        <translation>兩個檔案，每種語言一個：選第一個，或同時選兩個</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文字</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在取得…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>The same text in the other language</source>
        <translation>同一文字的另一種語言版本</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Texts ({0});;All files (*)</source>
        <translation>文字 ({0});;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>{0} min</source>
        <translation>{0} 分鐘</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小時</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} mo</source>
        <translation>{0} 個月</translation>
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
        <translation>無快速鍵</translation>
    </message>
    <message>
        <source>Remove the key {0}</source>
        <translation>移除快速鍵 {0}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click here to add a key</source>
        <translation>按一下此處以新增快速鍵</translation>
    </message>
    <message>
        <source>Press the key that takes their place, or Esc</source>
        <translation>請按用來取代的快速鍵，或按 Esc</translation>
    </message>
    <message>
        <source>Press one more key, or Esc</source>
        <translation>請按要新增的快速鍵，或按 Esc</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>No key</source>
        <translation>無快速鍵</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
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
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重設所有快速鍵</translation>
    </message>
    <message>
        <source>Enter changes the keys of a line, + adds one, Delete removes them.</source>
        <translation>按 Enter 變更所在列的快速鍵，按 + 新增，按 Delete 全部移除。</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”. Nothing was changed.</source>
        <translation>{0} 已被「{1}」使用。未做任何變更。</translation>
    </message>
    <message>
        <source>One more key for {0}</source>
        <translation>為「{0}」新增快速鍵</translation>
    </message>
    <message>
        <source>Give it its first keys back</source>
        <translation>恢復預設快速鍵</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>Words of this article</source>
        <translation>本文詞語</translation>
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
        <translation>已學會 {0}%</translation>
    </message>
    <message>
        <source>{0} saved</source>
        <translation>已儲存 {0}</translation>
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
        <translation>中文（簡體）</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>中文（繁體）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓文</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>未指定語言</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>Wait until the work is done; then choose the language again.</source>
        <translation>請等目前的作業完成，再選擇語言。</translation>
    </message>
    <message>
        <source>Save or cancel what you are writing; then choose the language again.</source>
        <translation>請先儲存或取消正在編寫的內容，再選擇語言。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言 (Language)(&amp;G)</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>95 % of the words are known, or more.</source>
        <translation>已學會 95% 或更多的詞。</translation>
    </message>
    <message>
        <source>{0} words lift it to 95 %</source>
        <translation>再學 {0} 個詞可達 95%</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部儲存</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>儲存 {0} 個</translation>
    </message>
    <message>
        <source>Mark all known</source>
        <translation>全部標為已學會</translation>
    </message>
    <message>
        <source>Mark {0} known</source>
        <translation>將 {0} 個標為已學會</translation>
    </message>
    <message>
        <source>No words to know</source>
        <translation>沒有可統計的詞</translation>
    </message>
    <message>
        <source>{0} % known</source>
        <translation>已學會 {0}%</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>{0} different</source>
        <translation>{0} 個不同的詞</translation>
    </message>
    <message>
        <source>{0} min to read</source>
        <translation>閱讀需 {0} 分鐘</translation>
    </message>
    <message>
        <source>Words that are lacking</source>
        <translation>尚未學會的詞</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>標為已學會(&amp;K)</translation>
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
        <translation>不屬於正文的行；勾選即可保留</translation>
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
        <translation>不在詞表中：{0}</translation>
    </message>
</context>
<context>
    <name>LevelsDesk</name>
    <message>
        <source>Saved {0} word.</source>
        <translation>已儲存 {0} 個詞。</translation>
    </message>
    <message>
        <source>Saved {0} words.</source>
        <translation>已儲存 {0} 個詞。</translation>
    </message>
    <message>
        <source>Marked {0} word as known.</source>
        <translation>已將 {0} 個詞標為已學會。</translation>
    </message>
    <message>
        <source>Marked {0} words as known.</source>
        <translation>已將 {0} 個詞標為已學會。</translation>
    </message>
    <message>
        <source>{0} word is ignored.</source>
        <translation>已忽略 {0} 個詞。</translation>
    </message>
    <message>
        <source>{0} words are ignored.</source>
        <translation>已忽略 {0} 個詞。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>LevelsPanel</name>
    <message>
        <source>Levels</source>
        <translation>難度</translation>
    </message>
    <message>
        <source>Close the levels</source>
        <translation>關閉難度面板</translation>
    </message>
    <message>
        <source>Counting the words …</source>
        <translation>正在統計詞語…</translation>
    </message>
    <message>
        <source>There are no words to count.</source>
        <translation>沒有可統計的詞語。</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{0} % known</source>
        <translation>已學會 {0}%</translation>
    </message>
    <message>
        <source>About {0} to read</source>
        <translation>閱讀時間：{0}</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Sort and group the library</source>
        <translation>文庫排序與分組</translation>
    </message>
    <message>
        <source>Last &amp;read first</source>
        <translation>最近閱讀的在前(&amp;R)</translation>
    </message>
    <message>
        <source>Last &amp;added first</source>
        <translation>最近加入的在前(&amp;A)</translation>
    </message>
    <message>
        <source>Newest &amp;date first</source>
        <translation>日期最新的在前(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>依標題(&amp;T)</translation>
    </message>
    <message>
        <source>Best kno&amp;wn first</source>
        <translation>學會最多的在前(&amp;W)</translation>
    </message>
    <message>
        <source>One &amp;list</source>
        <translation>不分組(&amp;L)</translation>
    </message>
    <message>
        <source>Under their &amp;sources</source>
        <translation>依來源分組(&amp;S)</translation>
    </message>
    <message>
        <source>Under their &amp;keywords</source>
        <translation>依關鍵字分組(&amp;K)</translation>
    </message>
    <message>
        <source>Rec&amp;ently read</source>
        <translation>依最近閱讀分組(&amp;E)</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Search the library</source>
        <translation>搜尋文庫</translation>
    </message>
    <message>
        <source>The last {0} that match:</source>
        <translation>符合的最近 {0} 篇：</translation>
    </message>
    <message>
        <source>No articles yet. Import a file, or drop one onto the window.</source>
        <translation>這裡還沒有文章。請匯入檔案，或把檔案拖進視窗。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>沒有符合的項目。</translation>
    </message>
    <message>
        <source>Read today</source>
        <translation>今天閱讀</translation>
    </message>
    <message>
        <source>Read in the last week</source>
        <translation>最近一週閱讀</translation>
    </message>
    <message>
        <source>Read in the last month</source>
        <translation>最近一個月閱讀</translation>
    </message>
    <message>
        <source>Read earlier</source>
        <translation>更早閱讀</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未閱讀</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>無來源</translation>
    </message>
    <message>
        <source>Without keywords</source>
        <translation>無關鍵字</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit details…</source>
        <translation>編輯詳細資訊(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Levels and words…</source>
        <translation>難度與詞語(&amp;L)…</translation>
    </message>
    <message>
        <source>Save as &amp;hand-out…</source>
        <translation>另存為講義(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>從文庫移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The light theme is used instead.</source>
        <translation>已改用淺色主題。</translation>
    </message>
</context>
<context>
    <name>MendBar</name>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Mark this sentence, to link it</source>
        <translation>標記本句，以便關聯</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Link this sentence to those marked</source>
        <translation>將本句與標記的句子關聯</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除關聯</translation>
    </message>
    <message>
        <source>Part this sentence from its counterpart</source>
        <translation>解除本句與對應句子的關聯</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Let a new row begin at this sentence</source>
        <translation>從本句開始另起一列</translation>
    </message>
    <message>
        <source>Merge ↑</source>
        <translation>合併 ↑</translation>
    </message>
    <message>
        <source>Merge ↓</source>
        <translation>合併 ↓</translation>
    </message>
    <message>
        <source>Move ↑</source>
        <translation>移動 ↑</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>移動 ↓</translation>
    </message>
    <message>
        <source>Shift ↑</source>
        <translation>整體上移 ↑</translation>
    </message>
    <message>
        <source>Shift this side up from here to the next gap</source>
        <translation>將這一側從此處上移，直到下一個空位</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <translation>整體下移 ↓</translation>
    </message>
    <message>
        <source>Shift this side down from here to the next gap</source>
        <translation>將這一側從此處下移，直到下一個空位</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>下一處存疑</translation>
    </message>
    <message>
        <source>Go to the next pair that may be wrong</source>
        <translation>前往下一處可能有誤的配對</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>This row is right: computing goes around it</source>
        <translation>本列正確：自動配對會避開它</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>重新對齊</translation>
    </message>
    <message>
        <source>Pair the rows around here anew, between fixed ones</source>
        <translation>在已固定的列之間，重新配對附近各列</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除固定</translation>
    </message>
    <message>
        <source>This row may be paired anew</source>
        <translation>允許本列重新配對</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>復原上一步修改</translation>
    </message>
    <message>
        <source>Join this row to the one above</source>
        <translation>將本列與上一列合併</translation>
    </message>
    <message>
        <source>Join this row and the one below</source>
        <translation>將本列與下一列合併</translation>
    </message>
    <message>
        <source>Move this sentence to the row above</source>
        <translation>將本句移到上一列</translation>
    </message>
    <message>
        <source>Move this sentence to the row below</source>
        <translation>將本句移到下一列</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Leave the mending</source>
        <translation>離開修正</translation>
    </message>
</context>
<context>
    <name>MendDesk</name>
    <message>
        <source>Merge with the row above</source>
        <translation>與上一列合併</translation>
    </message>
    <message>
        <source>Merge with the row below</source>
        <translation>與下一列合併</translation>
    </message>
    <message>
        <source>Split before this sentence</source>
        <translation>在本句之前分割</translation>
    </message>
    <message>
        <source>Mend the pairing…</source>
        <translation>修正配對…</translation>
    </message>
    <message>
        <source>Mended the pairing.</source>
        <translation>已修正配對。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>There is no sentence here.</source>
        <translation>這裡沒有句子。</translation>
    </message>
    <message>
        <source>{0} sentence marked; go to one on the other side.</source>
        <translation>已標記 {0} 句；請移到另一側的句子。</translation>
    </message>
    <message>
        <source>{0} sentences marked; go to one on the other side.</source>
        <translation>已標記 {0} 句；請移到另一側的句子。</translation>
    </message>
    <message>
        <source> {0} links them.</source>
        <translation>按 {0} 關聯。</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>sentence {0} of {1}</source>
        <translation>第 {0} 句，共 {1} 句</translation>
    </message>
    <message>
        <source>parted by hand</source>
        <translation>手動分開</translation>
    </message>
    <message>
        <source>linked to nothing</source>
        <translation>未關聯</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>手動關聯</translation>
    </message>
    <message>
        <source>link doubtful, {0} % sure</source>
        <translation>關聯存疑，把握 {0}%</translation>
    </message>
    <message>
        <source>linked, {0} % sure</source>
        <translation>已關聯，把握 {0}%</translation>
    </message>
    <message>
        <source>row set by hand</source>
        <translation>本列由手動指定</translation>
    </message>
    <message>
        <source>row doubtful, {0} % sure</source>
        <translation>本列存疑，把握 {0}%</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Title · {0}</source>
        <translation>標題 · {0}</translation>
    </message>
    <message>
        <source>Write the part and how many there are, as 1/2.</source>
        <translation>請寫明第幾篇與總篇數，例如 1/2。</translation>
    </message>
    <message>
        <source>Write a date as 2026-03-04.</source>
        <translation>日期請寫成 2026-03-04 的形式。</translation>
    </message>
    <message>
        <source>2026-03-04</source>
        <translation>2026-03-04</translation>
    </message>
    <message>
        <source>Title, left</source>
        <translation>左側標題</translation>
    </message>
    <message>
        <source>Title, right</source>
        <translation>右側標題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>divided by commas</source>
        <translation>以逗號分隔</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發表日期</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>張貼日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>篇次</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Boxes stand in their place; point at one to see which it is.</source>
        <translation>這些字元暫以方框代替；將滑鼠移到方框上，可以看到是哪個字元。</translation>
    </message>
    <message>
        <source>The font {0} is not installed; {1} is used in its place.</source>
        <translation>未安裝字型「{0}」，已改用「{1}」。</translation>
    </message>
    <message>
        <source>There is no Chinese font here. Install one, such as Noto Serif CJK.</source>
        <translation>這台電腦沒有中文字型。請安裝一種，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>No font here has these Chinese characters: {0}. Install one, such as Noto Serif CJK.</source>
        <translation>這部電腦沒有字型能顯示這些漢字：{0}。請安裝中文字型，例如 Noto Serif CJK。</translation>
    </message>
    <message>
        <source>No font here has these rare characters: {0}. Install one that has, such as Jigmo or BabelStone Han.</source>
        <translation>這部電腦沒有字型能顯示這些罕用字：{0}。請安裝收有它們的字型，例如 Jigmo 或 BabelStone Han。</translation>
    </message>
    <message>
        <source>No font here has these emoji: {0}. Install one that has, such as Noto Color Emoji.</source>
        <translation>這部電腦沒有字型能顯示這些表情符號：{0}。請安裝收有它們的字型，例如 Noto Color Emoji。</translation>
    </message>
    <message>
        <source>These characters are drawn by a private font alone, which the text does not name: {0}.</source>
        <translation>這些字元屬於私人使用區，只有原作者的字型才能顯示，而文中並未註明是哪種字型：{0}。</translation>
    </message>
    <message>
        <source>No font here has these characters: {0}. Install one that has, such as Noto Sans.</source>
        <translation>這部電腦沒有字型能顯示這些字元：{0}。請安裝收有它們的字型，例如 Noto Sans。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Delete note</source>
        <translation>刪除筆記(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Note on “{0}”</source>
        <translation>「{0}」的筆記</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
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
        <translation>在頁面上</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一個詞</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>上一個詞</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一列</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一列</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>另一種語言</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>下一個未學會的詞</translation>
    </message>
    <message>
        <source>Show it on the Word panel</source>
        <translation>在「詞語」面板中顯示</translation>
    </message>
    <message>
        <source>A screen down</source>
        <translation>向下一頁</translation>
    </message>
    <message>
        <source>A screen up</source>
        <translation>向上一頁</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到開頭</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到結尾</translation>
    </message>
    <message>
        <source>Select a character on</source>
        <translation>向後多選一個字</translation>
    </message>
    <message>
        <source>Select a character back</source>
        <translation>向前多選一個字</translation>
    </message>
    <message>
        <source>Select a word on</source>
        <translation>向後多選一個詞</translation>
    </message>
    <message>
        <source>Select a word back</source>
        <translation>向前多選一個詞</translation>
    </message>
    <message>
        <source>Select a line down</source>
        <translation>選到下一排文字</translation>
    </message>
    <message>
        <source>Select a line up</source>
        <translation>選到上一排文字</translation>
    </message>
    <message>
        <source>Select to the beginning of the line</source>
        <translation>選到本排開頭</translation>
    </message>
    <message>
        <source>Select to the end of the line</source>
        <translation>選到本排結尾</translation>
    </message>
    <message>
        <source>Select to the beginning of the row</source>
        <translation>選到本列開頭</translation>
    </message>
    <message>
        <source>Select to the end of the row</source>
        <translation>選到本列結尾</translation>
    </message>
    <message>
        <source>Select to the beginning of the article</source>
        <translation>選到文章開頭</translation>
    </message>
    <message>
        <source>Select to the end of the article</source>
        <translation>選到文章結尾</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消選取</translation>
    </message>
</context>
<context>
    <name>PageProgress</name>
    <message>
        <source>How far you have read</source>
        <translation>閱讀進度</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩餘時間：{0}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>No font here has this character: {0}.</source>
        <translation>這部電腦沒有字型能顯示這個字元：{0}。</translation>
    </message>
    <message>
        <source>These two may not belong together: {0} % sure.</source>
        <translation>這兩側可能並不對應：把握 {0}%。</translation>
    </message>
    <message>
        <source> {0} mends the pairing.</source>
        <translation>按 {0} 修正配對。</translation>
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
        <translation>{0}已標為已學會。按 − 可重新學習。</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>In the library</source>
        <translation>在文庫中</translation>
    </message>
    <message>
        <source>In the bookmarks</source>
        <translation>在書籤中</translation>
    </message>
    <message>
        <source>In the words of a text</source>
        <translation>在文章詞語中</translation>
    </message>
    <message>
        <source>In the vocabulary</source>
        <translation>在單字本中</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>複習時</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>在預覽中</translation>
    </message>
    <message>
        <source>While mending the pairing</source>
        <translation>修正配對時</translation>
    </message>
    <message>
        <source>On a drawn character</source>
        <translation>在筆順圖上</translation>
    </message>
    <message>
        <source>While fixing a word</source>
        <translation>更正詞語時</translation>
    </message>
    <message>
        <source>While fixing the division</source>
        <translation>更正斷詞時</translation>
    </message>
    <message>
        <source>In the list of dictionaries</source>
        <translation>在辭典清單中</translation>
    </message>
    <message>
        <source>In the list of corrections</source>
        <translation>在更正清單中</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation>編輯詳細資訊</translation>
    </message>
    <message>
        <source>Levels and words</source>
        <translation>難度與詞語</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所選文章</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>編輯筆記</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>刪除所選項目</translation>
    </message>
    <message>
        <source>Save the selected words</source>
        <translation>儲存所選詞語</translation>
    </message>
    <message>
        <source>Mark them as known</source>
        <translation>標為已學會</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Learning 1</source>
        <translation>學習中 1</translation>
    </message>
    <message>
        <source>Learning 2</source>
        <translation>學習中 2</translation>
    </message>
    <message>
        <source>Learning 3</source>
        <translation>學習中 3</translation>
    </message>
    <message>
        <source>Learning 4</source>
        <translation>學習中 4</translation>
    </message>
    <message>
        <source>Learning 5</source>
        <translation>學習中 5</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已學會</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Delete the selected words</source>
        <translation>刪除所選詞語</translation>
    </message>
    <message>
        <source>Show the answer, go on</source>
        <translation>顯示答案、繼續</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重來</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困難</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>簡單</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
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
        <translation>左側</translation>
    </message>
    <message>
        <source>The right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Next doubtful pair</source>
        <translation>下一處存疑</translation>
    </message>
    <message>
        <source>A screen down</source>
        <translation>向下一頁</translation>
    </message>
    <message>
        <source>A screen up</source>
        <translation>向上一頁</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到開頭</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到結尾</translation>
    </message>
    <message>
        <source>Mark the sentence</source>
        <translation>標記句子</translation>
    </message>
    <message>
        <source>Link it to those marked</source>
        <translation>與標記的句子關聯</translation>
    </message>
    <message>
        <source>Part it from its counterpart</source>
        <translation>解除與對應句子的關聯</translation>
    </message>
    <message>
        <source>Split the row here</source>
        <translation>從此處分割</translation>
    </message>
    <message>
        <source>Merge with the row above</source>
        <translation>與上一列合併</translation>
    </message>
    <message>
        <source>Merge with the row below</source>
        <translation>與下一列合併</translation>
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
        <translation>這一側整體上移</translation>
    </message>
    <message>
        <source>Shift this side down</source>
        <translation>這一側整體下移</translation>
    </message>
    <message>
        <source>The row is right, or may be paired anew</source>
        <translation>固定本列，或解除固定</translation>
    </message>
    <message>
        <source>Line up the rows around</source>
        <translation>重新對齊附近各列</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>上一列</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>下一列</translation>
    </message>
    <message>
        <source>Let it hold here</source>
        <translation>僅適用於此處</translation>
    </message>
    <message>
        <source>Let it hold in this article</source>
        <translation>適用於本文</translation>
    </message>
    <message>
        <source>Let it hold always</source>
        <translation>一律適用</translation>
    </message>
    <message>
        <source>The gap to the left</source>
        <translation>左邊的間隙</translation>
    </message>
    <message>
        <source>The gap to the right</source>
        <translation>右邊的間隙</translation>
    </message>
    <message>
        <source>Cut there, or join</source>
        <translation>切開或連起來</translation>
    </message>
    <message>
        <source>Draw, or pause</source>
        <translation>書寫或暫停</translation>
    </message>
    <message>
        <source>Next stroke</source>
        <translation>下一筆</translation>
    </message>
    <message>
        <source>One stroke back</source>
        <translation>上一筆</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>從頭開始</translation>
    </message>
    <message>
        <source>Numbers of the strokes</source>
        <translation>筆畫編號</translation>
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
        <translation>重新命名</translation>
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
        <translation>取消您對該詞的更正</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>All settings are reset.</source>
        <translation>已重設所有設定。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>搜尋設定與快速鍵</translation>
    </message>
    <message>
        <source>No setting and no key is called so.</source>
        <translation>沒有這個名稱的設定或快速鍵。</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重設所有設定</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辭典</translation>
    </message>
    <message>
        <source>Your own in their order, switched on and off, and those that are built in.</source>
        <translation>您的辭典（順序、開關）以及內建辭典。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>已略過</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} pair</source>
        <translation>{0} 對</translation>
    </message>
    <message>
        <source>{0} pairs</source>
        <translation>{0} 對</translation>
    </message>
    <message>
        <source>{0} of {1} paired</source>
        <translation>已配對 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} doubtful</source>
        <translation>{0} 處存疑</translation>
    </message>
    <message>
        <source>&amp;Import {0}, update {1}</source>
        <translation>匯入 {0} 篇，更新 {1} 篇(&amp;I)</translation>
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
        <translation>匯入 {0} 篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {0} articles</source>
        <translation>匯入 {0} 篇文章(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Alternating paragraphs</source>
        <translation>段落交替</translation>
    </message>
    <message>
        <source>One text after the other</source>
        <translation>先一種語言，後另一種</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐行對應</translation>
    </message>
    <message>
        <source>Table of two columns</source>
        <translation>兩欄表格</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Headlines over texts</source>
        <translation>標題在正文之上</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>單一語言</translation>
    </message>
    <message>
        <source>The two sides may not belong together: the pair is {0} % sure.</source>
        <translation>兩側可能並不對應：這一對的把握為 {0}%。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資訊(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an article to see it.</source>
        <translation>請選擇要檢視的文章。</translation>
    </message>
    <message>
        <source>No text to read was found. Choose another layout or encoding.</source>
        <translation>沒有找到可讀的文字。請選擇其他版面或編碼。</translation>
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
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>ReadingsMenu</name>
    <message>
        <source>&amp;Readings</source>
        <translation>讀音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>標音方式(&amp;S)</translation>
    </message>
    <message>
        <source>Tone &amp;marks: lǜ</source>
        <translation>聲調符號：lǜ(&amp;M)</translation>
    </message>
    <message>
        <source>Tone &amp;numbers: lü4</source>
        <translation>聲調數字：lü4(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zhuyin: ㄌㄩˋ</source>
        <translation>注音：ㄌㄩˋ(&amp;Z)</translation>
    </message>
    <message>
        <source>As in &amp;Taiwan</source>
        <translation>採臺灣讀音(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;traditional characters</source>
        <translation>僅限繁體字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>一律(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>永不(&amp;N)</translation>
    </message>
    <message>
        <source>Tones as they are s&amp;aid: bú shì</source>
        <translation>依實際變調：bú shì(&amp;A)</translation>
    </message>
    <message>
        <source>Tone &amp;colours on the page</source>
        <translation>頁面上以顏色標聲調(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>聲調配色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pleco: red, green, blue, purple</source>
        <translation>Pleco：紅、綠、藍、紫(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hanping: blue, green, orange, red</source>
        <translation>Hanping：藍、綠、橙、紅(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;MDBG: red, brown, green, blue, black</source>
        <translation>MDBG：紅、棕、綠、藍、黑(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dummitt: red, orange, green, blue</source>
        <translation>Dummitt：紅、橙、綠、藍(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Dictionary</source>
        <translation>辭典</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>單字本</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review</source>
        <translation>複習</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>顯示答案</translation>
    </message>
    <message>
        <source>{0} word left</source>
        <translation>還剩 {0} 個詞</translation>
    </message>
    <message>
        <source>{0} words left</source>
        <translation>還剩 {0} 個詞</translation>
    </message>
    <message>
        <source>Done: {0} word reviewed.</source>
        <translation>完成：複習了 {0} 個詞。</translation>
    </message>
    <message>
        <source>Done: {0} words reviewed.</source>
        <translation>完成：複習了 {0} 個詞。</translation>
    </message>
    <message>
        <source>Nothing is due. Words you save come back here when it is time.</source>
        <translation>沒有到期的詞。您儲存的詞會在該複習時出現在這裡。</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>返回閱讀</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>&amp;Restore original</source>
        <translation>還原原文(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右側</translation>
    </message>
</context>
<context>
    <name>ScaffoldMenu</name>
    <message>
        <source>&amp;Translation</source>
        <translation>譯文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Blurred until asked for</source>
        <translation>模糊，需要時再顯示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hidden until asked for</source>
        <translation>隱藏，需要時再顯示(&amp;H)</translation>
    </message>
    <message>
        <source>Blur that of rows all of whose words are &amp;known</source>
        <translation>詞語全部學會的列，譯文模糊(&amp;K)</translation>
    </message>
    <message>
        <source>Show what is covered of this &amp;row, or cover it again</source>
        <translation>顯示或重新遮住本列內容(&amp;R)</translation>
    </message>
    <message>
        <source>Show how this &amp;word is read</source>
        <translation>顯示該詞讀音(&amp;W)</translation>
    </message>
    <message>
        <source>This word is &amp;less known than it is marked</source>
        <translation>降低該詞的熟悉程度(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Here</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文中</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>適用範圍</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Hanzi, pinyin, zhuyin or English; * and ? stand for others</source>
        <translation>漢字、拼音、注音或英文；可用萬用字元 * 與 ?</translation>
    </message>
    <message>
        <source>↑ ↓ move · Tab next group · Enter opens · Esc leaves</source>
        <translation>↑ ↓ 移動 · Tab 下一組 · Enter 開啟 · Esc 離開</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Reading the library: {0} of {1} …</source>
        <translation>正在讀取文庫：{0}/{1}…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>沒有找到。</translation>
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
        <translation>第 {0} 列</translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Reset: {0}</source>
        <translation>重設：{0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>What moves by itself: strokes, blinking cursors, bars that do not know how far they are.</source>
        <translation>會自己動的部分：筆畫、閃爍的插入點、進度未知的進度列。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動態效果</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>學習</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>視窗的語言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
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
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>視窗的配色。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>護眼（米黃）</translation>
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
        <translation>頁面文字的大小（點）。</translation>
    </message>
    <message>
        <source>Size of characters (%)</source>
        <translation>漢字大小 (%)</translation>
    </message>
    <message>
        <source>Size of Chinese and Japanese text, in percent of the size of English.</source>
        <translation>中文與日文相對於英文的大小（百分比）。</translation>
    </message>
    <message>
        <source>Line height (%)</source>
        <translation>行距 (%)</translation>
    </message>
    <message>
        <source>Room from line to line, in percent of what the program finds comfortable.</source>
        <translation>行與行的間距，相對於程式認為舒適的間距（百分比）。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>分欄</translation>
    </message>
    <message>
        <source>How the two languages stand. One alone: the other shows for a row at a time.</source>
        <translation>兩種語言的排列方式。只顯示一種時，另一種可逐列顯示。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右並排</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>The left one alone</source>
        <translation>僅左側</translation>
    </message>
    <message>
        <source>The right one alone</source>
        <translation>僅右側</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>對調兩欄</translation>
    </message>
    <message>
        <source>Put the left language on the right, or below.</source>
        <translation>將左側的語言放到右側或下方。</translation>
    </message>
    <message>
        <source>Tone colours on the page</source>
        <translation>頁面上以顏色標聲調</translation>
    </message>
    <message>
        <source>Colour the pinyin by tone.</source>
        <translation>以顏色區分拼音的聲調。</translation>
    </message>
    <message>
        <source>Palette of tones</source>
        <translation>聲調配色</translation>
    </message>
    <message>
        <source>Which colours tones have.</source>
        <translation>各聲調所用的顏色。</translation>
    </message>
    <message>
        <source>Pleco: red, green, blue, purple</source>
        <translation>Pleco：紅、綠、藍、紫</translation>
    </message>
    <message>
        <source>Hanping: blue, green, orange, red</source>
        <translation>Hanping：藍、綠、橙、紅</translation>
    </message>
    <message>
        <source>MDBG: red, brown, green, blue, black</source>
        <translation>MDBG：紅、棕、綠、藍、黑</translation>
    </message>
    <message>
        <source>Dummitt: red, orange, green, blue</source>
        <translation>Dummitt：紅、橙、綠、藍</translation>
    </message>
    <message>
        <source>Colours of words</source>
        <translation>詞語配色</translation>
    </message>
    <message>
        <source>Which colours say how well words are known.</source>
        <translation>以哪些顏色表示詞語的熟悉程度。</translation>
    </message>
    <message>
        <source>As in Lute</source>
        <translation>與 Lute 相同</translation>
    </message>
    <message>
        <source>Told apart by all eyes, and underlined</source>
        <translation>色覺友善，加底線</translation>
    </message>
    <message>
        <source>Move strokes</source>
        <translation>筆順動畫</translation>
    </message>
    <message>
        <source>Draw the strokes of a character as a hand does. Off: nothing moves by itself.</source>
        <translation>像手寫一樣逐筆寫出漢字。關閉後，畫面不會自行移動。</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin above the characters.</source>
        <translation>漢字上方的拼音。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Above unknown words</source>
        <translation>僅未學會的詞</translation>
    </message>
    <message>
        <source>Above all words</source>
        <translation>所有詞語</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>The side in the language that is not studied. Blurred or hidden, T shows that of a row.</source>
        <translation>不在學習的那種語言的一側。模糊或隱藏時，按 T 顯示一列的譯文。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Blurred until asked for</source>
        <translation>模糊，需要時再顯示</translation>
    </message>
    <message>
        <source>Hidden until asked for</source>
        <translation>隱藏，需要時再顯示</translation>
    </message>
    <message>
        <source>Blur the translation of known rows</source>
        <translation>模糊已學會各列的譯文</translation>
    </message>
    <message>
        <source>Blur the translation of a row all of whose words are known.</source>
        <translation>一列的詞語全部學會後，其譯文變為模糊。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>標音方式</translation>
    </message>
    <message>
        <source>How readings are spelled.</source>
        <translation>讀音的標注方式。</translation>
    </message>
    <message>
        <source>Tone marks: lǜ</source>
        <translation>聲調符號：lǜ</translation>
    </message>
    <message>
        <source>Tone numbers: lü4</source>
        <translation>聲調數字：lü4</translation>
    </message>
    <message>
        <source>Zhuyin: ㄌㄩˋ</source>
        <translation>注音：ㄌㄩˋ</translation>
    </message>
    <message>
        <source>Tones as they are said: bú shì</source>
        <translation>依實際變調：bú shì</translation>
    </message>
    <message>
        <source>Show tones as they are said beside each other, not each by itself.</source>
        <translation>依連讀時的變調顯示聲調，而非每個字的單字調。</translation>
    </message>
    <message>
        <source>Readings as in Taiwan</source>
        <translation>臺灣讀音</translation>
    </message>
    <message>
        <source>When words are read as in Taiwan.</source>
        <translation>何時採用臺灣讀音。</translation>
    </message>
    <message>
        <source>In traditional characters</source>
        <translation>僅限繁體字</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>What you study</source>
        <translation>學習的語言</translation>
    </message>
    <message>
        <source>The language you learn. How many of its words you know stands below an article. Automatic: the languages of the words you saved; Chinese before you saved any.</source>
        <translation>您學習的語言。文章下方會顯示該語言的詞語已學會多少。「自動」：取已儲存詞語的語言；尚未儲存詞語時為中文。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the library.</source>
        <translation>文庫的排序。</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>最近閱讀的在前</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>最近加入的在前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>學會比例</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Headings of the library.</source>
        <translation>文庫的群組標題。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>When it was read</source>
        <translation>閱讀時間</translation>
    </message>
    <message>
        <source>Compare meanings when pairing</source>
        <translation>配對時比較語意</translation>
    </message>
    <message>
        <source>Compare meanings when aligning, where the extra is installed.</source>
        <translation>配對時比較語意（須安裝附加元件）。</translation>
    </message>
</context>
<context>
    <name>SplitPopover</name>
    <message>
        <source>Fix the division</source>
        <translation>更正斷詞</translation>
    </message>
    <message>
        <source>Likely divisions</source>
        <translation>可能的劃分</translation>
    </message>
    <message>
        <source>{0}: cut; {1}: choose</source>
        <translation>{0}：切分；{1}：選擇</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Selected: {0}</source>
        <translation>已選取：{0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: hidden until asked for</source>
        <translation>{0}：已隱藏，需要時再顯示</translation>
    </message>
    <message>
        <source>Row {0} of {1}</source>
        <translation>第 {0} 列，共 {1} 列</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>有書籤</translation>
    </message>
    <message>
        <source>these two may not belong together</source>
        <translation>這兩側可能並不對應</translation>
    </message>
    <message>
        <source>note: {0}</source>
        <translation>筆記：{0}</translation>
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
        <translation>新詞</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已學會</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>學習中 {0}</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Known</source>
        <translation>已學會</translation>
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
        <translation>書寫</translation>
    </message>
    <message>
        <source>One stroke back</source>
        <translation>上一筆</translation>
    </message>
    <message>
        <source>Next stroke</source>
        <translation>下一筆</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>從頭開始</translation>
    </message>
    <message>
        <source>Numbers of the strokes</source>
        <translation>筆畫編號</translation>
    </message>
    <message>
        <source>Stroke {0} of {1}</source>
        <translation>第 {0} 筆，共 {1} 筆</translation>
    </message>
</context>
<context>
    <name>StrokeView</name>
    <message>
        <source>1 stroke</source>
        <translation>1 畫</translation>
    </message>
    <message>
        <source>{0} strokes</source>
        <translation>{0} 畫</translation>
    </message>
</context>
<context>
    <name>StudyDesk</name>
    <message>
        <source>Deleted {0} word.</source>
        <translation>已刪除 {0} 個詞。</translation>
    </message>
    <message>
        <source>Deleted {0} words.</source>
        <translation>已刪除 {0} 個詞。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的動作。</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已復原：{0}</translation>
    </message>
</context>
<context>
    <name>StudyMenu</name>
    <message>
        <source>&amp;Study</source>
        <translation>學習(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>儲存詞語(&amp;S)</translation>
    </message>
    <message>
        <source>Loo&amp;k up the selection</source>
        <translation>查詢選取的內容(&amp;K)</translation>
    </message>
    <message>
        <source>Save the selection as a &amp;phrase</source>
        <translation>將選取的內容存為片語(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;x the division…</source>
        <translation>更正斷詞(&amp;X)…</translation>
    </message>
    <message>
        <source>Fix the reading…</source>
        <translation>更正讀音…</translation>
    </message>
    <message>
        <source>Fix the meanin&amp;g…</source>
        <translation>更正釋義(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Levels of the article…</source>
        <translation>文章難度(&amp;L)…</translation>
    </message>
    <message>
        <source>R&amp;eading</source>
        <translation>閱讀(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>單字本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>複習(&amp;R)</translation>
    </message>
    <message>
        <source>Review &amp;now</source>
        <translation>立即複習(&amp;N)</translation>
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
        <translation>緊密(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Airy</source>
        <translation>寬鬆(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>寬(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Very wide</source>
        <translation>很寬(&amp;V)</translation>
    </message>
    <message>
        <source>Size of &amp;characters</source>
        <translation>漢字大小(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English font</source>
        <translation>英文字型(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Simplified Chinese font</source>
        <translation>簡體中文字型(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Traditional Chinese font</source>
        <translation>繁體中文字型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Japanese font</source>
        <translation>日文字型(&amp;J)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>縮小文字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準字級(&amp;N)</translation>
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
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>複習</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>單字本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Anki deck (*.apkg);;Anki text (*.txt);;Spreadsheet (*.csv);;Tab-separated (*.tsv)</source>
        <translation>Anki 牌組 (*.apkg);;Anki 文字檔 (*.txt);;試算表 (*.csv);;以定位字元分隔 (*.tsv)</translation>
    </message>
    <message>
        <source>Export the vocabulary</source>
        <translation>匯出單字本</translation>
    </message>
    <message>
        <source>Duizhao data (*.sqlite3)</source>
        <translation>對照資料 (*.sqlite3)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Backed up to {0}.</source>
        <translation>已備份到 {0}。</translation>
    </message>
    <message>
        <source>Restored {0}; what was there before is kept as {1}.</source>
        <translation>已還原 {0}；先前的資料保留為 {1}。</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>Wrote {0} to {1}.</source>
        <translation>已將 {0}寫入 {1}。</translation>
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
        <translation>兩者都保留(&amp;K)</translation>
    </message>
    <message>
        <source>Ski&amp;p</source>
        <translation>略過(&amp;P)</translation>
    </message>
    <message>
        <source>This text is in the library already.</source>
        <translation>文庫中已有此文。</translation>
    </message>
    <message>
        <source>The library has another version of this: “{0}”.</source>
        <translation>文庫中有此文的另一版本：「{0}」。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen, nothing but the page</source>
        <translation>全螢幕，只看頁面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pinyin</source>
        <translation>拼音(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>關閉(&amp;O)</translation>
    </message>
    <message>
        <source>Above &amp;unknown words</source>
        <translation>僅未學會的詞(&amp;U)</translation>
    </message>
    <message>
        <source>Above &amp;all words</source>
        <translation>所有詞語(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>佈景主題(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>護眼（米黃）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olours of words</source>
        <translation>詞語配色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Told apart by all eyes, and underlined</source>
        <translation>色覺友善，加底線(&amp;T)</translation>
    </message>
    <message>
        <source>As in &amp;Lute</source>
        <translation>與 Lute 相同(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move strokes</source>
        <translation>筆順動畫(&amp;M)</translation>
    </message>
    <message>
        <source>Draw the strokes of characters as a hand does.</source>
        <translation>像手寫一樣逐筆寫出漢字。</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文庫(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>詞語(&amp;W)</translation>
    </message>
</context>
<context>
    <name>VocabularyFilters</name>
    <message>
        <source>Filter by word, pinyin, meaning or note</source>
        <translation>依詞語、拼音、釋義或筆記篩選</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>所有狀態</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>兩種語言</translation>
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
        <translation>詞語</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>釋義</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
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
        <translation>加入時間</translation>
    </message>
</context>
<context>
    <name>VocabularyTable</name>
    <message>
        <source>Vocabulary</source>
        <translation>單字本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>VocabularyView</name>
    <message>
        <source>Export these…</source>
        <translation>匯出這些…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} 個詞</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>沒有符合的項目。</translation>
    </message>
    <message>
        <source>No words are kept yet. Click a word on the page, then Save word.</source>
        <translation>還沒有儲存詞語。請在頁面上點一個詞，再按「儲存詞語」。</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
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
        <translation>兩者</translation>
    </message>
    <message>
        <source>Simplified 简体</source>
        <translation>簡體 (简体)</translation>
    </message>
    <message>
        <source>Traditional 繁體</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Begin reading</source>
        <translation>開始閱讀</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Welcome to Duizhao 对照</source>
        <translation>歡迎使用對照</translation>
    </message>
    <message>
        <source>English and Chinese side by side. Point at any word to see what it means.</source>
        <translation>英文與中文左右對照，指向任何一個詞即可看到釋義。</translation>
    </message>
    <message>
        <source>What do you study?</source>
        <translation>您在學習哪種語言？</translation>
    </message>
    <message>
        <source>Which characters?</source>
        <translation>簡體還是繁體？</translation>
    </message>
    <message>
        <source>All of it can be changed in Preferences.</source>
        <translation>以後都可以在「設定」中變更。</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>Point at a word, or go to it with {0}: a card says how it is read and what it means. A click, or {1}, shows all of it beside the page.</source>
        <translation>將滑鼠指向一個詞，或按 {0} 移到該詞：卡片會顯示它的讀音與釋義。點一下它或按 {1}，可在頁面旁檢視全部內容。</translation>
    </message>
    <message>
        <source>{0} keeps the word. {1} say how well you know it; {2} goes to the next new one.</source>
        <translation>按 {0} 儲存該詞。按 {1} 標記熟悉程度；按 {2} 前往下一個生詞。</translation>
    </message>
    <message>
        <source>What you keep comes back for review with {0}, and leaves as a deck for Anki with {1}. {2} lists every key.</source>
        <translation>儲存的詞可按 {0} 複習，按 {1} 匯出為 Anki 牌組。按 {2} 檢視所有快速鍵。</translation>
    </message>
</context>
<context>
    <name>WordCandidates</name>
    <message>
        <source>Part of</source>
        <translation>屬於</translation>
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
        <translation>更正「{0}」的斷詞…</translation>
    </message>
    <message>
        <source>Fix the reading of {0}…</source>
        <translation>更正「{0}」的讀音…</translation>
    </message>
    <message>
        <source>Fix the meaning of {0}…</source>
        <translation>更正「{0}」的釋義…</translation>
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
        <translation>儲存詞語</translation>
    </message>
    <message>
        <source>Remove from the vocabulary</source>
        <translation>從單字本移除</translation>
    </message>
    <message>
        <source>Save phrase</source>
        <translation>儲存片語</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
</context>
<context>
    <name>WordPanel</name>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Point at a word to see what it means; click it to keep it here.</source>
        <translation>將滑鼠指向一個詞即可檢視釋義；點一下可固定在此。</translation>
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
        <translation>出自辭典</translation>
    </message>
    <message>
        <source>from the document</source>
        <translation>出自原文件</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>by the words around it</source>
        <translation>根據上下文</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>根據規則</translation>
    </message>
    <message>
        <source>from a phrase</source>
        <translation>出自片語</translation>
    </message>
    <message>
        <source>by the translation</source>
        <translation>根據譯文</translation>
    </message>
    <message>
        <source>as a name</source>
        <translation>當作專名</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>當作數字</translation>
    </message>
    <message>
        <source>by its characters</source>
        <translation>根據各個單字</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>because the Chinese says “{0}”</source>
        <translation>因為中文是「{0}」</translation>
    </message>
    <message>
        <source>because the English says “{0}”</source>
        <translation>因為英文是「{0}」</translation>
    </message>
    <message>
        <source>because you said so</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>because of “{0}”</source>
        <translation>因為有「{0}」</translation>
    </message>
    <message>
        <source>because it is read {0} here</source>
        <translation>因為在此讀作 {0}</translation>
    </message>
    <message>
        <source>because {0} follows</source>
        <translation>因為後面是{0}</translation>
    </message>
    <message>
        <source>because {0} stands before it</source>
        <translation>因為前面是{0}</translation>
    </message>
    <message>
        <source>because {0} stands in the sentence too</source>
        <translation>因為句中還有{0}</translation>
    </message>
    <message>
        <source>because {0} stands there twice</source>
        <translation>因為句中{0}出現了兩次</translation>
    </message>
    <message>
        <source>because a clause begins with it</source>
        <translation>因為它位於分句開頭</translation>
    </message>
    <message>
        <source>because a clause ends with it</source>
        <translation>因為它位於分句末尾</translation>
    </message>
    <message>
        <source>because of its place in the sentence: {0}</source>
        <translation>根據它在句中的位置：{0}</translation>
    </message>
    <message>
        <source>the most common one; the sentence gives no hint</source>
        <translation>最常用；句中沒有可供判斷的線索</translation>
    </message>
    <message>
        <source>a verb</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source>a noun or the like</source>
        <translation>名詞之類的詞</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數詞</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
</context>
<context>
    <name>WordSections</name>
    <message>
        <source>Meaning</source>
        <translation>釋義</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐詞</translation>
    </message>
    <message>
        <source>In this sentence</source>
        <translation>在本句中</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>詞形</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文釋義</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>This may be another sentence&apos;s translation: {0} % sure.</source>
        <translation>這可能是另一句的譯文：把握 {0}%。</translation>
    </message>
</context>
<context>
    <name>WordSenses</name>
    <message>
        <source>1 more sense</source>
        <translation>另有 1 個義項</translation>
    </message>
    <message>
        <source>{0} more senses</source>
        <translation>另有 {0} 個義項</translation>
    </message>
    <message>
        <source>In Taiwan: {0}</source>
        <translation>臺灣讀音：{0}</translation>
    </message>
    <message>
        <source>Measure word: {0}</source>
        <translation>量詞：{0}</translation>
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
        <translation>詞頻 {0}</translation>
    </message>
</context>
<context>
    <name>WordWriting</name>
    <message>
        <source>My meaning</source>
        <translation>我的釋義</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Writing cards</source>
        <translation>正在寫入卡片</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>正在寫入筆記</translation>
    </message>
    <message>
        <source>Writing words</source>
        <translation>正在寫入詞語</translation>
    </message>
</context>
<context>
    <name>_ChartList</name>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
</context>
</TS>
