extension RequestNames {
    static let ofOffices: [String: [String]] = [
        "working-group.focal-points.nominate": [
            "Nominate a focal point", "Désigner un point focal", "Designar un punto focal", "Назначить координатора",
            "تعيين جهة تنسيق", "提名联络人",
        ],
        "working-group.alternates.name": [
            "Name an alternate", "Désigner un suppléant", "Designar a un suplente",
            "Назначить заместителя координатора", "تعيين مناوب", "指定候补联络人",
        ],
        "working-group.focal-points.hand-over": [
            "Hand over to a successor", "Transmettre la fonction à un successeur", "Traspasar la función a un sucesor",
            "Передать должность преемнику", "تسليم المهمة إلى خلف", "移交继任者",
        ],
        "working-group.focal-points.confirm": [
            "Confirm the focal point", "Confirmer le point focal", "Confirmar el punto focal",
            "Подтвердить координатора", "تأكيد جهة التنسيق", "确认联络人",
        ],
        "working-group.focal-points.correct": [
            "Correct the entry of the focal point", "Rectifier les données du point focal",
            "Rectificar los datos del punto focal", "Исправить данные координатора", "تصويب بيانات جهة التنسيق",
            "更正联络人资料",
        ],
        "working-group.contacts.erase": [
            "Erase a former focal point’s data", "Effacer les données d’un ancien point focal",
            "Borrar los datos de un antiguo punto focal", "Удалить данные бывшего координатора",
            "محو بيانات جهة تنسيق سابقة", "删除前联络人资料",
        ],
        "working-group.focal-points.end": [
            "End the focal point’s term", "Mettre fin au mandat du point focal", "Poner fin al mandato del punto focal",
            "Прекратить полномочия координатора", "إنهاء مدة جهة التنسيق", "结束联络人任期",
        ],
        "working-group.focal-points.list": [
            "Focal points", "Points focaux", "Puntos focales", "Координаторы", "جهات التنسيق", "联络人一览",
        ],
        "working-group.nomination-gaps.list": [
            "Parties without a focal point", "Parties sans point focal", "Partes sin punto focal",
            "Стороны без координатора", "الأطراف التي ليست لها جهة تنسيق", "没有联络人的缔约方",
        ],
        "working-group.coordinators.appoint": [
            "Appoint a regional coordinator", "Nommer un coordonnateur régional", "Nombrar a un coordinador regional",
            "Назначить регионального координатора", "تعيين منسق إقليمي", "任命区域协调员",
        ],
        "working-group.coordinators.end": [
            "End the coordinator’s term", "Mettre fin au mandat du coordonnateur",
            "Poner fin al mandato del coordinador", "Прекратить полномочия регионального координатора",
            "إنهاء مدة المنسق الإقليمي", "结束区域协调员任期",
        ],
        "working-group.coordinators.list": [
            "Regional coordinators", "Coordonnateurs régionaux", "Coordinadores regionales",
            "Региональные координаторы", "المنسقون الإقليميون", "区域协调员一览",
        ],
        "working-group.office-contacts.appoint": [
            "Appoint a contact of an office", "Nommer un contact d’un bureau", "Nombrar un contacto de una oficina",
            "Назначить контактное лицо службы", "تعيين جهة اتصال لمكتب", "指定机构联系人",
        ],
        "working-group.office-contacts.end": [
            "End the appointment of the contact", "Mettre fin à la nomination du contact",
            "Poner fin al nombramiento del contacto", "Прекратить назначение контактного лица",
            "إنهاء تعيين جهة الاتصال", "结束联系人任命",
        ],
        "working-group.office-contacts.correct": [
            "Correct the entry of the contact", "Rectifier les données du contact", "Rectificar los datos del contacto",
            "Исправить данные контактного лица", "تصويب بيانات جهة الاتصال", "更正联系人资料",
        ],
        "working-group.office-contacts.erase": [
            "Erase a former contact’s data", "Effacer les données d’un ancien contact",
            "Borrar los datos de un antiguo contacto", "Удалить данные бывшего контактного лица",
            "محو بيانات جهة اتصال سابقة", "删除前联系人资料",
        ],
        "working-group.office-contacts.list": [
            "Contacts of the offices", "Contacts des bureaux", "Contactos de las oficinas", "Контактные лица служб",
            "جهات الاتصال في المكاتب", "机构联系人一览",
        ],
        "working-group.addresses.change": [
            "Change your mail address", "Changer d’adresse électronique", "Cambiar la dirección de correo",
            "Изменить адрес электронной почты", "تغيير عنوان البريد الإلكتروني", "更改邮件地址",
        ],
        "working-group.address-changes.list": [
            "Changes of mail addresses", "Changements d’adresse électronique", "Cambios de dirección de correo",
            "Изменения адресов электронной почты", "تغييرات عناوين البريد الإلكتروني", "邮件地址更改一览",
        ],
        "working-group.contacts.revise": [
            "Change language and time zone", "Changer de langue et de fuseau horaire",
            "Cambiar el idioma y la zona horaria", "Изменить язык и часовой пояс", "تغيير اللغة والمنطقة الزمنية",
            "更改语文和时区",
        ],
        "working-group.successors.propose": [
            "Propose a successor", "Proposer un successeur", "Proponer un sucesor", "Предложить преемника",
            "اقتراح خلف", "推荐继任者",
        ],
        "working-group.successors.confirm": [
            "Confirm the successor", "Confirmer le successeur", "Confirmar al sucesor", "Подтвердить преемника",
            "تأكيد الخلف", "确认继任者",
        ],
        "working-group.successors.decline": [
            "Decline the successor", "Refuser le successeur", "Rechazar al sucesor", "Отклонить преемника", "رفض الخلف",
            "不接受继任者",
        ],
        "working-group.successors.list": [
            "Proposed successors", "Successeurs proposés", "Sucesores propuestos", "Предложенные преемники",
            "الخلفاء المقترحون", "拟议继任者一览",
        ],
        "working-group.delegates.register": [
            "Register a delegate", "Inscrire un représentant", "Inscribir a un representante",
            "Зарегистрировать представителя", "تسجيل ممثل", "登记代表",
        ],
        "working-group.delegates.correct": [
            "Correct the entry of the delegate", "Rectifier les données du représentant",
            "Rectificar los datos del representante", "Исправить данные представителя", "تصويب بيانات الممثل", "更正代表资料",
        ],
        "working-group.credentials.decide": [
            "Decide on credentials", "Statuer sur les pouvoirs", "Decidir sobre las credenciales",
            "Принять решение о полномочиях", "البت في وثائق التفويض", "审查全权证书",
        ],
        "working-group.persons.erase": [
            "Erase a former delegate’s data", "Effacer les données d’un ancien représentant",
            "Borrar los datos de un antiguo representante", "Удалить данные бывшего представителя",
            "محو بيانات ممثل سابق", "删除前代表资料",
        ],
        "working-group.delegations.show": ["Delegation", "Délégation", "Delegación", "Делегация", "وفد", "代表团"],
        "working-group.tokens.revoke": [
            "Revoke all tokens of an account", "Révoquer tous les jetons d’un compte",
            "Revocar todas las fichas de una cuenta", "Отозвать все ключи учетной записи", "إلغاء جميع رموز وصول حساب",
            "撤销账户的全部令牌",
        ],
        "working-group.secretariat-units.register": [
            "Register a unit of the secretariat", "Enregistrer une unité du secrétariat",
            "Registrar una dependencia de la secretaría", "Зарегистрировать подразделение секретариата",
            "تسجيل وحدة في الأمانة", "登记秘书处单位",
        ],
        "working-group.secretariat-units.list": [
            "Units of the secretariat", "Unités du secrétariat", "Dependencias de la secretaría",
            "Подразделения секретариата", "وحدات الأمانة", "秘书处单位一览",
        ],
    ]
}
