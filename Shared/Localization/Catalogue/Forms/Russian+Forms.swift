extension Texts {
    static let russianForms: [TextKey: String] = [
        .formOptional: "(необязательно)",
        .formCancel: "Отмена",
        .formChoose: "Выбрать",
        .formNotSaid: "Не указано",
        .formAddTo: "Добавить еще: {field}",
        .formTakeOutRow: "Убрать строку {number}",
        .formRow: "Строка {number}",
        .formDay: "День",
        .formMonth: "Месяц",
        .formYear: "Год",
        .formTime: "Время (24 часа)",
        .formUTC: "По всемирному времени (UTC).",
        .formOnePerLine: "По одному в строке.",
        .formErrorTitle: "Ошибка: {title}",
        .formProblems:
            "{count, plural, one {Нужно исправить # поле} few {Нужно исправить # поля} many {Нужно исправить # полей} other {Нужно исправить # поля}}",
        .problemMissing: "{field}: необходимо заполнить.",
        .problemTooLong: "{field}: не более {limit} знаков.",
        .problemNoDate: "{field}: укажите существующие день, месяц и год.",
        .problemNoTime: "{field}: укажите время, например 23:59.",
        .problemNoNumber: "{field}: должно быть целым числом.",
        .problemRange: "{field}: должно быть от {least} до {most}.",
        .problemUnknown: "{field}: «{text}» здесь не известно.",
        .problemTooMany: "{field}: не более {limit}.",
        .problemForm: "{field}: имеет неверный формат.",
        .problemRefused: "Не выполнено. Причина, на английском языке:",
        .problemForbidden: "Должность, в которой вы действуете, не дает на это права.",
        .problemStale: "Страница устарела, ничего не отправлено. Введенное вами сохранилось: отправьте еще раз.",
        .problemSignedOut:
            "Сеанс завершен. Введенное вами сохранилось здесь: войдите в другом окне, снова откройте эту форму и скопируйте текст.",
        .problemConflict:
            "Пока вы писали, кто-то внес изменения. Введенное вами сохранилось; сравните с тем, что записано сейчас, и отправьте еще раз.",
        .problemFresh:
            "Это действие необратимо, а с момента входа прошло более 15 минут. Войдите заново в другом окне и отправьте еще раз.",
        .formDone: "Готово.",
        .formDoneNamed: "Готово: {act}.",
        .formNothingShown: "Никаких сведений не требуется.",
        .formOnRecord: "Сейчас записано: {text}",
        .formActs: "Действия",
    ]
}
