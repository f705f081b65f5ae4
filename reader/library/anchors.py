"""Things that texts speak of, with their names in English and Chinese, to tell what belongs.

Each has few translations and is common in stories, news and letters. They are no dictionary:
they only say whether two paragraphs may speak of the same.
"""

import re
from collections import defaultdict
from typing import Final

_TABLE: Final = """
water:水 fire:火 river:河,江 sea:海 ocean:洋 mountain:山 hill:山,坡 island:岛,島 lake:湖
tree:树,樹 flower:花 grass:草 forest:森林,树林,樹林 rain:雨 snow:雪 wind:风,風 sun:太阳,太陽,日
moon:月 star:星 sky:天 stone:石 earth:地,土 cloud:云,雲 ice:冰 lamp:灯,燈
dark:黑,暗 gold:金 silver:银,銀 iron:铁,鐵 paper:纸,紙 glass:玻璃,杯 dog:狗,犬 cat:猫,貓
horse:马,馬 cow:牛 bird:鸟,鳥 fish:鱼,魚 chicken:鸡,雞 duck:鸭,鴨 mouse:鼠 snake:蛇 tiger:虎
lion:狮,獅 wolf:狼 fox:狐 sheep:羊 pig:猪,豬 bee:蜂 ant:蚂蚁,螞蟻 dragon:龙,龍 frog:蛙 rabbit:兔
pigeon:鸽,鴿 mule:骡,騾 goat:羊 mother:母,妈,媽 father:父,爸 brother:兄,弟,哥 sister:姐,妹,姊
son:儿子,兒子 daughter:女儿,女兒 wife:妻,太太 husband:丈夫,先生 grandmother:奶奶,外婆,祖母
grandfather:爷爷,爺爺,外公,祖父 child:孩,儿童,兒童 children:孩,儿童,兒童 baby:婴,嬰,宝宝,寶寶
friend:朋友,友 king:王 queen:王后,女王 prince:王子 princess:公主 doctor:医,醫
nurse:护士,護士,護理師 teacher:老师,老師,教师,教師 student:学生,學生 pupil:学生,學生,弟子,徒
soldier:兵,军,軍 farmer:农,農 driver:司机,司機 captain:船长,船長 judge:法官 police:警
mayor:市长,市長 girl:女孩,姑娘,女生 boy:男孩,少年,男生 woman:女,妇,婦 women:女,妇,婦 people:人
man:人,男 men:人,男 neighbour:邻,鄰 neighbor:邻,鄰 house:房,屋,家 home:家 door:门,門 window:窗
room:房间,房間,室 table:桌 chair:椅 bed:床 wall:墙,牆 roof:屋顶,屋頂 kitchen:厨,廚 garden:园,園
school:学校,學校,校 hospital:医院,醫院 church:教堂 temple:寺,庙,廟 shop:店,铺,鋪
market:市场,市場,集市 library:图书馆,圖書館 bank:银行,銀行,岸 office:办公,辦公,局,处,處
factory:厂,廠 station:站 bridge:桥,橋 road:路 street:街 city:城,市 town:镇,鎮,城 village:村
country:国,國,乡,鄉 world:世界 government:政府 company:公司 law:法 war:战,戰 army:军,軍
party:党,黨 president:总统,總統,主席 minister:部长,部長,大臣 car:车,車 train:火车,火車,列车,列車
bus:公共汽车,公车,公車,巴士,班车,班車 ship:船 boat:船,舟 ferry:渡 bicycle:自行车,自行車,单车,單車
airplane:飞机,飛機 money:钱,錢 price:价,價 gift:礼,禮 book:书,書,卷 letter:信 newspaper:报,報
picture:画,畫,图,圖,照片 music:音乐,音樂 song:歌 game:游戏,遊戲 story:故事 word:词,詞,字 name:名
question:问,問 answer:答,回 truth:真 dream:梦,夢 death:死 heart:心
soul:灵,靈,魂 hand:手 foot:脚,腳,足 feet:脚,腳,足 head:头,頭 eye:眼,目 ear:耳 mouth:口,嘴 nose:鼻
face:脸,臉,面 hair:头发,頭髮 blood:血 bone:骨 bread:面包,麵包 rice:米,饭,飯 tea:茶 coffee:咖啡
wine:酒 beer:啤酒 milk:奶 egg:蛋 meat:肉 salt:盐,鹽 sugar:糖 fruit:果 apple:苹果,蘋果 soup:汤,湯
oil:油 vegetable:菜 tomato:番茄,西红柿 honey:蜜 noodle:面,麵 cake:糕 garlic:蒜 onion:葱,蔥
potato:土豆,马铃薯,馬鈴薯 day:天,日 night:夜,晚 morning:早,晨 evening:晚,傍晚 noon:中午,午 year:年
month:月 week:星期,周,週,礼拜 hour:小时,小時,钟头,鐘頭 minute:分钟,分鐘 today:今天,今日
yesterday:昨天,昨日 tomorrow:明天,明日 spring:春 summer:夏 autumn:秋 winter:冬 clock:钟,鐘
monday:一 tuesday:二 wednesday:三 thursday:四 friday:五 saturday:六
sunday:日,天 red:红,紅 white:白 black:黑 green:绿,綠 blue:蓝,藍,青 yellow:黄,黃 grey:灰
orange:橙,橘 north:北 south:南 east:东,東 west:西 eat:吃 drink:喝,饮,飲 sleep:睡 walk:走
run:跑,走 read:读,讀,念,看 write:写,寫 buy:买,買 sell:卖,賣 open:开,開 close:关,關 laugh:笑 cry:哭
sing:唱 die:死 died:死,殁,歿 born:生 learn:学,學 teach:教 fly:飞,飛 swim:游泳,泳
fight:打,斗,鬥 ask:问,問 asked:问,問 said:说,說,曰,道 china:中国,中國 america:美国,美國
american:美国,美國,美 chinese:中国,中國,中文,汉,漢 japan:日本 britain:英国,英國
english:英语,英文,英国,英國 france:法国,法國 germany:德国,德國 russia:俄 india:印度 europe:欧,歐
london:伦敦,倫敦 paris:巴黎 beijing:北京 shanghai:上海 taiwan:台湾,台灣,臺灣 tokyo:东京,東京
computer:电脑,電腦,计算机,計算機 phone:电话,電話,手机,手機 internet:互联网,網路,网络,網絡
television:电视,電視 machine:机,機 system:系统,系統 network:网络,網路,網絡 file:文件,檔案
password:密码,密碼 browser:浏览器,瀏覽器 button:按钮,按鈕 page:页,頁 data:数据,數據,資料
user:用户,使用者,用戶 error:错误,錯誤 temperature:温,溫 weather:天气,天氣,气象,氣象 energy:能
electricity:电,電 science:科学,科學 history:历史,歷史,史 art:艺术,藝術 university:大学,大學
report:报告,報告,报道,報導 winner:冠军,冠軍,赢,贏
prize:奖,獎 umbrella:伞,傘 key:钥匙,鑰匙,键,鍵
"""
_MEANINGS: Final = {
    word: tuple(meanings.split(","))
    for word, _, meanings in (entry.partition(":") for entry in _TABLE.split())
}
_ENGLISH: Final = re.compile(r"[a-z]+")


def spoken_of(text: str) -> frozenset[str]:
    """Give the things that an English text names, by the words of the table."""
    return frozenset(filter(None, map(_entry, set(_ENGLISH.findall(text.lower())))))


def _entry(word: str) -> str | None:
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed")):
        if form in _MEANINGS:
            return form
    return None


def named_in(chinese: str) -> frozenset[str]:
    """Give the things of the table that a Chinese text names."""
    return frozenset(
        thing
        for character in _BY_CHARACTER.keys() & set(chinese)
        for name, thing in _BY_CHARACTER[character]
        if name in chinese
    )


def _by_first_character() -> dict[str, list[tuple[str, str]]]:
    """Order the Chinese names, with the things they name, by their first character."""
    names: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for thing, meanings in _MEANINGS.items():
        for name in meanings:
            names[name[0]].append((name, thing))
    return dict(names)


_BY_CHARACTER: Final = _by_first_character()
