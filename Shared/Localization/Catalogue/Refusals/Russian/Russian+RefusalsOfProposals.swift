extension Texts {
    static let russianRefusalsOfProposals: [String: String] = [
        "Drafts are read by the secretariat and the co-chairs.":
            "Проекты могут читать только секретариат и сопредседатели.",
        "No delegation has given a ranking.": "Ни одна делегация не представила порядок предпочтений.",
        "Nothing is published: {0} of {1} originals are accounted for; {2}.":
            "Ничего не опубликовано: учтено исходных предложений: {0} из {1}; {2}.",
        "Only the focal point of {0} states what it holds.":
            "Заявлять позицию стороны ({0}) может только ее координатор.",
        "Proposal {0} comes from no original and stays outside the consolidated set.":
            "Предложение {0} не происходит ни от одного исходного предложения и не входит в сводные предложения.",
        "Proposal {0} is a draft; put it on the table first.": "Предложение {0} — проект; сначала внесите его.",
        "Proposal {0} is {1} and cannot become {2}; what can follow: {3}.":
            "Статус предложения {0}: {1}; перейти к статусу «{2}» нельзя; возможные статусы: {3}.",
        "Proposal {0} is {1}.": "Статус предложения {0}: {1}.",
        "Proposal {0} was changed meanwhile: you have read version {1}, now it is version {2} by {3}, {4}.":
            "Предложение {0} тем временем изменено: вы прочитали версию {1}, сейчас действует версия {2} ({3}, {4}).",
        "Proposal {0} {1}.": "Предложение {0}: {1}.",
        "Publication {0} was withdrawn on {1}.": "Публикация {0} отозвана {1}.",
        "The amendment is to version {0} of proposal {1}, and in version {2} its words do not stand any more, or cannot be told apart from others.":
            "Поправка относится к версии {0} предложения {1}, а в версии {2} этих слов больше нет или их нельзя отличить от других.",
        "The amendment was {0} before.": "По поправке уже принято решение: {0}.",
        "The operation was reversed on {0}.": "Операция отменена {0}.",
        "The operation “{0}” cannot be reversed: {1}.": "Операцию «{0}» отменить нельзя: {1}.",
        "The operation “{0}” was reversed before.": "Операция «{0}» уже отменена.",
        "There is no proposal to publish.": "Предложений для публикации нет.",
        "To {0} proposal {1}, withdraw publication {2} first: the proposal stands in it.":
            "Чтобы {0} предложение {1}, сначала отзовите публикацию {2}: предложение в нее входит.",
        "Version {0} of proposal {1} is translated into this language; to correct it, say why.":
            "Версия {0} предложения {1} уже переведена на этот язык; чтобы исправить перевод, укажите причину.",
        "With this amendment the text of proposal {0} would not be {1}.":
            "С этой поправкой текст предложения {0} не отвечал бы требованию: {1}.",
        "amendment": "поправка",
        "and originals must be at least two, or one and a proposal to merge into":
            "вместе с исходными предложениями должно быть не менее двух либо одно и предложение, в которое его включают",
        "cannot follow {0}; can follow: {1}": "не может следовать за статусом «{0}»; возможные статусы: {1}",
        "come from no original: there would be nothing to count":
            "не происходят ни от одного исходного предложения: учитывать было бы нечего",
        "does not lead to the quoted words": "не указывает на заменяемые слова",
        "does not stand in the text of this version": "отсутствует в тексте этой версии",
        "is needed for a withdrawal": "необходимо указать при отзыве",
        "is needed where an amendment is declined": "необходимо указать, если поправка отклонена",
        "is needed where the secretariat proposes it in the place of {0}":
            "необходимо указать, если секретариат предлагает поправку за {0}",
        "is needed where the secretariat records it in the place of {0}":
            "необходимо указать, если секретариат вносит запись за {0}",
        "is needed, since a new proposal is made": "необходимо указать, поскольку создается новое предложение",
        "is needed, since a translation is on record": "необходимо указать, поскольку перевод уже внесен",
        "is needed, since only originals are merged":
            "необходимо указать, поскольку объединяются только исходные предложения",
        "is not on record": "нет в реестре",
        "is one of the sources, or one of them was made of it: that would be a cycle":
            "входит в число объединяемых предложений, или одно из них образовано из него: получился бы замкнутый круг",
        "is that of version {0}, and so is the title": "не отличается от версии {0}, как и название",
        "is the same as the quoted words": "не отличается от заменяемых слов",
        "is {0}": "статус — {0}",
        "is {0} and cannot be split": "статус — {0}, разделить нельзя",
        "is {0} and takes nothing in": "статус — {0}, включить в него ничего нельзя",
        "leave out the original “{0}”: it must go to at least one part":
            "не учтено исходное предложение «{0}»: оно должно войти хотя бы в одну часть",
        "makes a text that is not {0}": "получающийся текст не отвечает требованию: {0}",
        "mention": "запись об обсуждении",
        "merge": "объединить",
        "must be at least two": "должно быть не менее двух",
        "must have different names": "названия должны различаться",
        "must name at least one original": "должно быть указано хотя бы одно исходное предложение",
        "must name other clusters": "должны быть указаны другие тематические блоки",
        "must name other proposals": "должны быть указаны другие предложения",
        "name a proposal twice": "одно из предложений указано дважды",
        "names proposal {0}, which is not in the consolidated set":
            "указано предложение {0}, которое не входит в сводные предложения",
        "names proposal {0}, which is not merged": "указано предложение {0}, которое не объединяется",
        "names something twice": "одно и то же указано дважды",
        "names version {0}, which is not on record": "указана версия {0}, которой нет в реестре",
        "names version {0}, which is not there in {1}": "указана версия {0}, которой нет на этом языке ({1})",
        "names “{0}”, which proposal {1} does not come from": "указано «{0}», но предложение {1} происходит не от него",
        "one line of 1 to 200 characters": "одна строка от 1 до 200 знаков",
        "operation": "операция",
        "original": "исходное предложение",
        "original of {0}, number": "исходное предложение ({0}) с номером",
        "position of {0} on proposal": "позиция ({0}) по предложению",
        "proposal {0} is on record already": "предложение {0} уже есть в реестре",
        "proposal {0} is {1} since": "предложение {0} с тех пор получило статус «{1}»",
        "proposal {0} stands in publication {1}": "предложение {0} входит в публикацию {1}",
        "proposal {0} was part of another {1} since (operation “{2}”); reverse that first":
            "предложение {0} с тех пор участвовало в другой операции ({1}, «{2}»); сначала отмените ее",
        "proposal {0} {1}": "предложение {0}: {1}",
        "publication": "публикация",
        "reverse what made": "отменить операцию, в результате которой образовано",
        "split": "разделить",
        "stands in the text {0} times: say which by its offset":
            "встречается в тексте не один раз ({0}): укажите нужное место в тексте",
        "text of {0}, version {1}, in": "текст предложения {0}, версия {1}, на языке",
        "the text of proposal {0} has newer versions: it is at {1}, the operation left {2}":
            "у текста предложения {0} есть более новые версии: сейчас версия {1}, а операция оставила версию {2}",
        "version of proposal {0}": "версия предложения {0}",
        "was the result of an operation that was reversed; its number is not used again":
            "образовано операцией, которая отменена; его номер повторно не используется",
        "what proposal {0} comes from has changed since": "с тех пор изменилось происхождение предложения {0}",
        "withdraw": "отозвать",
        "would need more numbers than are free": "свободных номеров не хватает",
    ]
}
