-- How names look: letters of other scripts as the Latin ones that they look like, capital and small apart; I and l as 1, and
-- O as 0. LookAlikes of Models says the same, which a test holds against this.
CREATE OR REPLACE FUNCTION name_look(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(
    name_key(translate(given,
        'ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγινορσυϒϱϲϳϹϺЅІЈАВЕКМНОРСТУХЬаеорсухѕіјѴѵҮүһ'
            || 'ҽӀӏԁԌԛԜԝꙇՍՏՕագզհոռսցքօᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏴᏼꭰꭱꭲꭵꭹꭺꭻꭼꮁꮃꮇ'
            || 'ꮋꮍꮐꮒꮓꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶⲎⲒⲔⲘⲚⲞⲟⲢⲣⲤⲥⲦⲨⲬⳐყჿꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴǀɑɡ'
            || 'ɣɪʏᴄᴏᴜᴠᴡᴢꜱꞳꞴIlOo',
        'JABEZH1KMN0PTYXayiv0p0uYpcjCMS1JABEKMH0PCTYXbae0pcyxsijVvYyh'
            || 'e11dGqWwiUS0wqqhnnugf0DRTiYAJEWMHYGhZbRWSVSLCPKBBDRTiYAJErwM'
            || 'HYGhzbRWSvsLcPKH1KMN00PpCcTYXLy0BPDTGKJCZFMNLSRVHWXYAE10U1ag'
            || 'yiyc0uvwzsXB1100')),
    'γσϳѵүҽꙇագզհոռսցքօᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏴⲟⲣⲥყჿꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠ'
            || 'ꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴǀɑɡɣɪʏᴄᴏᴜᴠᴡᴢꜱавекмнорстухѕіјһӏԁԛԝαβεζηικνορτυχo',
    'y0jvyeiwqqhnnugf0drtiyajewmhyghzbrwsvslcpkb0pcy0bpdtgkjczfmn'
            || 'lsrvhwxyaei0ulagyiyc0uvwzsabekmh0pctyxsijhldqwabezhikn0ptyx0');

-- As a name is typed, where rn is like m and vv like w, in capital and in small letters.
CREATE FUNCTION name_looks(given text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY[
    name_look(replace(replace(given, 'rn', 'm'), 'vv', 'w')), name_look(upper(given COLLATE "C")),
    name_look(lower(given COLLATE "C"))];
