CREATE INDEX chinese_simplified ON chinese (simplified);
CREATE INDEX chinese_traditional ON chinese (traditional);
CREATE INDEX english_folded ON english (folded);
CREATE INDEX inflection_folded ON inflection (folded);
