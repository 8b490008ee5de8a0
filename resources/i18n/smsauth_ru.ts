<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AccountHead</name>
        <message>
            <source>balance {money}</source>
            <translation>баланс {money}</translation>
        </message>
        <message>
            <source>expiry unknown</source>
            <translation>срок неизвестен</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>осталось {time}</translation>
        </message>
        <message>
            <source>expired {time} ago, renews by itself</source>
            <translation>истёк {time} назад, обновляется сам</translation>
        </message>
        <message>
            <source>expired {time} ago</source>
            <translation>истёк {time} назад</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>учебный</translation>
        </message>
        <message>
            <source>borrowed</source>
            <translation>чужой</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>More for this account</source>
            <translation>Ещё для этого аккаунта</translation>
        </message>
        <message>
            <source>It cannot be renewed without you: sign in again.</source>
            <translation>Без вас его не обновить: войдите ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Its provider is not in the catalog any more, so there are no calls.</source>
            <translation>Его провайдера больше нет в каталоге, поэтому нет и вызовов.</translation>
        </message>
        <message>
            <source>Parts of the account</source>
            <translation>Части аккаунта</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Вызовы</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Ход событий</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Войти ещё раз…</translation>
        </message>
        <message>
            <source>Copy safe report</source>
            <translation>Скопировать безопасный отчёт</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>Экспорт HAR…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Move to “{way}”…</source>
            <translation>Перейти на «{way}»…</translation>
        </message>
        <message>
            <source>Use elsewhere…</source>
            <translation>Использовать в другом месте…</translation>
        </message>
        <message>
            <source>Revoke the token</source>
            <translation>Отозвать токен</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Отключить…</translation>
        </message>
        <message>
            <source>Its owner’s software may be signed out: where the provider replaces the token, theirs ends.</source>
            <translation>Программа владельца, возможно, потеряет вход: там, где провайдер заменяет токен, её токен кончится.</translation>
        </message>
        <message>
            <source>Everything of its owner’s that uses this token stops working at once.</source>
            <translation>Всё, что у владельца пользуется этим токеном, сразу перестанет работать.</translation>
        </message>
        <message>
            <source>Refresh the borrowed token…</source>
            <translation>Обновить чужой токен…</translation>
        </message>
        <message>
            <source>End the borrowed token…</source>
            <translation>Завершить чужой токен…</translation>
        </message>
        <message>
            <source>Server clock: as ours</source>
            <translation>Часы сервера: как наши</translation>
        </message>
        <message>
            <source>Server clock: {n} s behind ours</source>
            <translation>Часы сервера: отстают от наших на {n} с</translation>
        </message>
        <message>
            <source>Server clock: {n} s ahead of ours</source>
            <translation>Часы сервера: опережают наши на {n} с</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Обновлено</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>This is the same account as {names}.</source>
            <translation>Это тот же аккаунт, что и {names}.</translation>
        </message>
        <message>
            <source>Two copies that renew themselves can end each other’s tokens: keep one.</source>
            <translation>Две копии, которые обновляются сами, могут лишать друг друга токенов: оставьте одну.</translation>
        </message>
        <message>
            <source>Moved: the account now uses a token</source>
            <translation>Готово: теперь аккаунт использует токен</translation>
        </message>
        <message>
            <source>{name} is disconnected</source>
            <translation>{name} отключён</translation>
        </message>
        <message>
            <source>Nothing has been sent yet, so there is nothing to export.</source>
            <translation>Ещё ничего не отправлено, экспортировать нечего.</translation>
        </message>
        <message>
            <source>An account at {provider}</source>
            <translation>Аккаунт у {provider}</translation>
        </message>
    </context>
    <context>
        <name>AccountSettings</name>
        <message>
            <source>Name of the account</source>
            <translation>Имя аккаунта</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>How this account is called here and in the command smsauth.</source>
            <translation>Как этот аккаунт называется здесь и в команде smsauth.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Сохранить заметку</translation>
        </message>
        <message>
            <source>Your own words about this account. No secrets, please.</source>
            <translation>Ваши слова об этом аккаунте. Без секретов, пожалуйста.</translation>
        </message>
        <message>
            <source>Plain http to a private address was allowed for this account.</source>
            <translation>Для этого аккаунта разрешён обычный http на частный адрес.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Центр сертификации</translation>
        </message>
        <message>
            <source>For a server of your own: a PEM file that this account trusts beside the system’s authorities.</source>
            <translation>Для собственного сервера: файл PEM, которому этот аккаунт доверяет вместе с центрами системы.</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>учебный</translation>
        </message>
        <message>
            <source>A practice account: it only ever talks to this computer.</source>
            <translation>Учебный аккаунт: он всегда обращается только к этому компьютеру.</translation>
        </message>
        <message>
            <source>Where its secrets lie</source>
            <translation>Где лежат его секреты</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Отключить…</translation>
        </message>
        <message>
            <source>Also end it at the provider</source>
            <translation>Завершить и у провайдера</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Отключить</translation>
        </message>
        <message>
            <source>none beside the system’s</source>
            <translation>ни одного сверх системных</translation>
        </message>
        <message>
            <source>In memory only: a borrowed credential is never stored.</source>
            <translation>Только в памяти: чужие учётные данные никогда не сохраняются.</translation>
        </message>
        <message>
            <source>Encrypted in this program’s own file; the key to it lies in {where}.</source>
            <translation>Зашифрованы в собственном файле программы; ключ к нему: {where}.</translation>
        </message>
        <message>
            <source>In memory, until the program ends.</source>
            <translation>В памяти, до закрытия программы.</translation>
        </message>
        <message>
            <source>Renamed</source>
            <translation>Переименовано</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Заметка сохранена</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
        </message>
        <message>
            <source>End its token at the provider, then forget the account here? Everything that uses this token stops.</source>
            <translation>Завершить его токен у провайдера, а затем забыть аккаунт здесь? Всё, что пользуется этим токеном, перестанет работать.</translation>
        </message>
        <message>
            <source>Forget this borrowed credential here? Its owner keeps it; nothing is sent.</source>
            <translation>Забыть эти чужие учётные данные здесь? У владельца они остаются; ничего не отправляется.</translation>
        </message>
        <message>
            <source>Forget this account and its secrets here? At the provider they stay as they are.</source>
            <translation>Забыть этот аккаунт и его секреты здесь? У провайдера они останутся как есть.</translation>
        </message>
        <message>
            <source>{name} is disconnected here.</source>
            <translation>{name} здесь отключён.</translation>
        </message>
        <message>
            <source>Another account has this name already.</source>
            <translation>Так уже называется другой аккаунт.</translation>
        </message>
        <message>
            <source>Its token stays valid at the provider until it expires.</source>
            <translation>Его токен действует у провайдера, пока не истечёт.</translation>
        </message>
        <message>
            <source>The login stays valid at the provider until it is changed there.</source>
            <translation>Данные входа действуют у провайдера, пока их там не изменят.</translation>
        </message>
        <message>
            <source>The key stays valid at the provider until it is deleted there.</source>
            <translation>Ключ действует у провайдера, пока его там не удалят.</translation>
        </message>
        <message>
            <source>Its token was ended at the provider.</source>
            <translation>Его токен завершён у провайдера.</translation>
        </message>
        <message>
            <source>The provider did not end it: {why}</source>
            <translation>Провайдер его не завершил: {why}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>1 byte</source>
            <translation>1 байт</translation>
        </message>
        <message>
            <source>{n} bytes</source>
            <translation>{n} байт</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source> · cut off at our limit</source>
            <translation> · обрезано по нашему пределу</translation>
        </message>
        <message>
            <source>status not told</source>
            <translation>статус не указан</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} мс</translation>
        </message>
        <message>
            <source>… the first {n} of {all} bytes</source>
            <translation>… первые {n} из {all} байт</translation>
        </message>
        <message>
            <source>… cut here: the first {n} of {all} characters are shown. Save the HAR to have all of it.</source>
            <translation>… здесь обрезано: показаны первые {n} из {all} символов. Сохраните HAR, чтобы иметь всё.</translation>
        </message>
    </context>
    <context>
        <name>AnswerForm</name>
        <message>
            <source>Provider</source>
            <translation>Провайдер</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Text of the answer</source>
            <translation>Текст ответа</translation>
        </message>
        <message>
            <source>The answer’s text, if it is known</source>
            <translation>Текст ответа, если он известен</translation>
        </message>
        <message>
            <source>Explain it</source>
            <translation>Объяснить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Only the answer is known</source>
            <translation>Известен только ответ</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
    </context>
    <context>
        <name>AnswerSearch</name>
        <message>
            <source>Search in the answer</source>
            <translation>Искать в ответе</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} из {all}</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Дерево</translation>
        </message>
        <message>
            <source>Pretty</source>
            <translation>Удобно</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Как есть</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Заголовки</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Search in the answer</source>
            <translation>Искать в ответе</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Preparing the answer …</source>
            <translation>Ответ готовится …</translation>
        </message>
    </context>
    <context>
        <name>CallForm</name>
        <message>
            <source> (optional)</source>
            <translation> (необязательно)</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>не отправлено</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Run the list first, and its values are offered here</source>
            <translation>Сначала вызовите список, и его значения появятся здесь</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>Целое число.</translation>
        </message>
        <message>
            <source>Several are separated by spaces or commas.</source>
            <translation>Несколько разделяются пробелами или запятыми.</translation>
        </message>
    </context>
    <context>
        <name>CallList</name>
        <message>
            <source>Calls</source>
            <translation>Вызовы</translation>
        </message>
    </context>
    <context>
        <name>CallModel</name>
        <message>
            <source>Your own</source>
            <translation>Свои</translation>
        </message>
        <message>
            <source>+ New call</source>
            <translation>+ Новый вызов</translation>
        </message>
        <message>
            <source>, changes something</source>
            <translation>, что-то меняет</translation>
        </message>
    </context>
    <context>
        <name>CallPanel</name>
        <message>
            <source>A {method} request may change something at the provider.</source>
            <translation>Запрос {method} может что-то изменить у провайдера.</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Сделать</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Не отправлять</translation>
        </message>
        <message>
            <source>Send it?</source>
            <translation>Отправить?</translation>
        </message>
        <message>
            <source>The request as it will be sent</source>
            <translation>Запрос в том виде, в каком уйдёт</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Выполнить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Needs no credential.</source>
            <translation>Учётные данные не нужны.</translation>
        </message>
        <message>
            <source>Not in the provider’s document; seen in its own code.</source>
            <translation>Нет в документе провайдера; замечено в его собственном коде.</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>Выполнить…</translation>
        </message>
        <message>
            <source>Waiting for the answer …</source>
            <translation>Ждём ответа …</translation>
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>changes something, asks first</source>
            <translation>что-то меняет, спросит сначала</translation>
        </message>
        <message>
            <source> or </source>
            <translation> или </translation>
        </message>
        <message>
            <source>What you can try afterwards</source>
            <translation>Что можно попробовать потом</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Вызов</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Разрешение</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <source>{n} more claims are not listed here.</source>
            <translation>Ещё утверждений, не показанных здесь: {n}.</translation>
        </message>
        <message>
            <source>Header: </source>
            <translation>Заголовок: </translation>
        </message>
        <message>
            <source>Not one of the names we know.</source>
            <translation>Такого имени мы не знаем.</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Смысл</translation>
        </message>
        <message>
            <source>What the token says</source>
            <translation>Что говорит токен</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>The first: paste it here</source>
            <translation>Первое: вставьте сюда</translation>
        </message>
        <message>
            <source>The second: paste it here</source>
            <translation>Второе: вставьте сюда</translation>
        </message>
        <message>
            <source>Compare with a saved account</source>
            <translation>Сравнить с сохранённым аккаунтом</translation>
        </message>
        <message>
            <source>… or take a saved account</source>
            <translation>… или взять сохранённый аккаунт</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Первое</translation>
        </message>
        <message>
            <source>what stands in the box</source>
            <translation>то, что стоит в поле</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>Второе</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Confirm</name>
        <message>
            <source>Yes, keep it</source>
            <translation>Да, оставить</translation>
        </message>
        <message>
            <source>Not me</source>
            <translation>Это не я</translation>
        </message>
        <message>
            <source>Name of the account in this program</source>
            <translation>Имя аккаунта в этой программе</translation>
        </message>
        <message>
            <source>Name in this program</source>
            <translation>Имя в этой программе</translation>
        </message>
        <message>
            <source>Connected as {who}. Is this right?</source>
            <translation>Подключено как {who}. Верно?</translation>
        </message>
        <message>
            <source>It works. Is this the account you meant?</source>
            <translation>Работает. Тот ли это аккаунт?</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Истекает</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>Можно</translation>
        </message>
        <message>
            <source>Granted is less than asked; missing: {scopes}.</source>
            <translation>Дано меньше, чем запрошено; не хватает: {scopes}.</translation>
        </message>
        <message>
            <source>The credential is good, but may not do the first call.</source>
            <translation>Учётные данные верны, но первый вызов им нельзя.</translation>
        </message>
        <message>
            <source>A practice account: it lives on this computer only.</source>
            <translation>Учебный аккаунт: он живёт только на этом компьютере.</translation>
        </message>
        <message>
            <source>Kept until the program ends.</source>
            <translation>Хранится до закрытия программы.</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверено</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не удалось</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлено</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>не отправлено</translation>
        </message>
        <message>
            <source>not offered</source>
            <translation>не предложено</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>выдавший</translation>
        </message>
        <message>
            <source>return address</source>
            <translation>адрес возврата</translation>
        </message>
        <message>
            <source>Protection: {list}</source>
            <translation>Защита: {list}</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Дайте ему имя.</translation>
        </message>
        <message>
            <source>There is already an account of that name. Choose another.</source>
            <translation>Аккаунт с таким именем уже есть. Выберите другое.</translation>
        </message>
        <message>
            <source>It could not be stored ({why}). Try again.</source>
            <translation>Сохранить не удалось ({why}). Попробуйте ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmPage</name>
        <message>
            <source>Practice</source>
            <translation>Учебный</translation>
        </message>
        <message>
            <source>Nothing is contacted until you press a button</source>
            <translation>Ни к кому не обращаемся, пока вы не нажмёте кнопку</translation>
        </message>
    </context>
    <context>
        <name>ConnectPage</name>
        <message>
            <source>Connect {provider}</source>
            <translation>Подключить {provider}</translation>
        </message>
        <message>
            <source>Sign in again: {account}</source>
            <translation>Войти ещё раз: {account}</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Другие способы</translation>
        </message>
        <message>
            <source>About {provider} ↗</source>
            <translation>О {provider} ↗</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Учебный</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Что вам нужно</translation>
        </message>
        <message>
            <source>By purpose, the least first.</source>
            <translation>По цели, сначала наименьшее.</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Что ему можно</translation>
        </message>
        <message>
            <source>Allow access in your browser</source>
            <translation>Разрешить доступ в браузере</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключить</translation>
        </message>
        <message>
            <source>Your browser opens {provider}’s own page; your password stays there.</source>
            <translation>Браузер откроет страницу самого {provider}; ваш пароль остаётся там.</translation>
        </message>
        <message>
            <source>We ask {provider} with what you typed.</source>
            <translation>Мы спросим {provider} с тем, что вы ввели.</translation>
        </message>
        <message>
            <source>We ask {provider} who this is, and you tell us whether that is right. Only then it is saved.</source>
            <translation>Мы спросим {provider}, кто это, а вы скажете, верно ли это. Только тогда аккаунт сохранится.</translation>
        </message>
        <message>
            <source>Check that it works</source>
            <translation>Проверить, что всё работает</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Where do I get this?</source>
            <translation>Где это взять?</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Открыть браузер</translation>
        </message>
        <message>
            <source>The practice server did not start: {why}</source>
            <translation>Учебный сервер не запустился: {why}</translation>
        </message>
        <message>
            <source>none sent</source>
            <translation>не отправлено</translation>
        </message>
        <message>
            <source>return address {uri}</source>
            <translation>адрес возврата {uri}</translation>
        </message>
        <message>
            <source>protected by state and PKCE</source>
            <translation>защищено state и PKCE</translation>
        </message>
        <message>
            <source>protected by state</source>
            <translation>защищено state</translation>
        </message>
        <message>
            <source>stopping …</source>
            <translation>останавливаем …</translation>
        </message>
        <message>
            <source>{provider} answered · {s} s in all</source>
            <translation>{provider} ответил · всего {s} с</translation>
        </message>
        <message>
            <source>Copied the address</source>
            <translation>Адрес скопирован</translation>
        </message>
        <message>
            <source>The session has ended</source>
            <translation>Сеанс завершён</translation>
        </message>
        <message>
            <source>Forgotten. Type what belongs to the right account.</source>
            <translation>Забыто. Введите то, что относится к нужному аккаунту.</translation>
        </message>
        <message>
            <source>Forgotten. Your browser may still be signed in at {provider}: sign out there first, or copy the address into a private window.</source>
            <translation>Забыто. Браузер, возможно, ещё вошёл у {provider}: сначала выйдите там или скопируйте адрес в приватное окно.</translation>
        </message>
        <message>
            <source>Sends to: {hosts}</source>
            <translation>Отправляет на: {hosts}</translation>
        </message>
        <message>
            <source>Kept only if you say yes</source>
            <translation>Хранится, только если вы скажете «да»</translation>
        </message>
        <message>
            <source>Nothing saved yet</source>
            <translation>Ещё ничего не сохранено</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Ничего не отправлено</translation>
        </message>
        <message>
            <source>The key itself says what it may do; it was chosen at the provider.</source>
            <translation>Что ему можно, говорит сам ключ; это выбрано у провайдера.</translation>
        </message>
        <message>
            <source>The rights of the user at the provider decide.</source>
            <translation>Решают права пользователя у провайдера.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Its provider is not in the catalog any more.</source>
            <translation>Его провайдера больше нет в каталоге.</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Подключено</translation>
        </message>
    </context>
    <context>
        <name>Core</name>
        <message>
            <source>expires</source>
            <translation>истекает</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>выдан</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Арендатор</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Прозвище</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Аккаунт</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>Сжатие</translation>
        </message>
        <message>
            <source>first</source>
            <translation>первый</translation>
        </message>
        <message>
            <source>second</source>
            <translation>второй</translation>
        </message>
        <message>
            <source>method</source>
            <translation>метод</translation>
        </message>
        <message>
            <source>scheme</source>
            <translation>схема</translation>
        </message>
        <message>
            <source>host</source>
            <translation>хост</translation>
        </message>
        <message>
            <source>path</source>
            <translation>путь</translation>
        </message>
        <message>
            <source>query</source>
            <translation>запрос</translation>
        </message>
        <message>
            <source>contents</source>
            <translation>содержимое</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>issuer</source>
            <translation>выдавший</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>получатель</translation>
        </message>
        <message>
            <source>scopes</source>
            <translation>разрешения</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>провайдер</translation>
        </message>
        <message>
            <source>body</source>
            <translation>содержимое</translation>
        </message>
        <message>
            <source>header</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Who it speaks for</source>
            <translation>От чьего имени он действует</translation>
        </message>
        <message>
            <source>For whom it was issued</source>
            <translation>Для кого выдан</translation>
        </message>
        <message>
            <source>valid from</source>
            <translation>действует с</translation>
        </message>
        <message>
            <source>Serial number of the token</source>
            <translation>Серийный номер токена</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Что ему можно</translation>
        </message>
        <message>
            <source>Which application asked for it</source>
            <translation>Какое приложение его запросило</translation>
        </message>
        <message>
            <source>Which application it was given to</source>
            <translation>Какому приложению он дан</translation>
        </message>
        <message>
            <source>when the person signed in</source>
            <translation>когда человек вошёл</translation>
        </message>
        <message>
            <source>Ties the token to one sign-in</source>
            <translation>Связывает токен с одним входом</translation>
        </message>
        <message>
            <source>How strongly the person was recognised</source>
            <translation>Насколько надёжно узнан человек</translation>
        </message>
        <message>
            <source>By what means the person was recognised</source>
            <translation>Каким способом узнан человек</translation>
        </message>
        <message>
            <source>Fingerprint of the access token beside it</source>
            <translation>Отпечаток токена доступа рядом</translation>
        </message>
        <message>
            <source>Fingerprint of the code beside it</source>
            <translation>Отпечаток кода рядом</translation>
        </message>
        <message>
            <source>Session at the issuer</source>
            <translation>Сеанс у выдавшего</translation>
        </message>
        <message>
            <source>Kind of token</source>
            <translation>Вид токена</translation>
        </message>
        <message>
            <source>Roles of the user</source>
            <translation>Роли пользователя</translation>
        </message>
        <message>
            <source>Groups of the user</source>
            <translation>Группы пользователя</translation>
        </message>
        <message>
            <source>What the user is entitled to</source>
            <translation>На что пользователь имеет право</translation>
        </message>
        <message>
            <source>Who acts for the subject</source>
            <translation>Кто действует за субъекта</translation>
        </message>
        <message>
            <source>Who may act for the subject</source>
            <translation>Кто может действовать за субъекта</translation>
        </message>
        <message>
            <source>The key the holder has to prove</source>
            <translation>Ключ, владение которым нужно доказать</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Адрес e-mail</translation>
        </message>
        <message>
            <source>Whether the e-mail address was checked</source>
            <translation>Проверен ли адрес e-mail</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Номер телефона</translation>
        </message>
        <message>
            <source>Whether the phone number was checked</source>
            <translation>Проверен ли номер телефона</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Address of a picture</source>
            <translation>Адрес картинки</translation>
        </message>
        <message>
            <source>when the profile was changed</source>
            <translation>когда изменён профиль</translation>
        </message>
        <message>
            <source>Additional facts of the issuer</source>
            <translation>Дополнительные сведения выдавшего</translation>
        </message>
        <message>
            <source>Roles at the issuer</source>
            <translation>Роли у выдавшего</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Address of the profile page</source>
            <translation>Адрес страницы профиля</translation>
        </message>
        <message>
            <source>Address of a web page</source>
            <translation>Адрес веб-страницы</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Почтовый адрес</translation>
        </message>
        <message>
            <source>Fingerprint of the state beside it</source>
            <translation>Отпечаток state рядом</translation>
        </message>
        <message>
            <source>The user's own key</source>
            <translation>Собственный ключ пользователя</translation>
        </message>
        <message>
            <source>Name of the application</source>
            <translation>Название приложения</translation>
        </message>
        <message>
            <source>How it was obtained</source>
            <translation>Как он получен</translation>
        </message>
        <message>
            <source>Serial number of the first token</source>
            <translation>Серийный номер первого токена</translation>
        </message>
        <message>
            <source>Number of the user</source>
            <translation>Номер пользователя</translation>
        </message>
        <message>
            <source>Version of the token's form</source>
            <translation>Версия вида токена</translation>
        </message>
        <message>
            <source>Roles at single services</source>
            <translation>Роли в отдельных сервисах</translation>
        </message>
        <message>
            <source>Web pages that may use it</source>
            <translation>Веб-страницы, которым можно им пользоваться</translation>
        </message>
        <message>
            <source>What the token it renews may do</source>
            <translation>Что можно токену, который он обновляет</translation>
        </message>
        <message>
            <source>What it may do, in detail</source>
            <translation>Что ему можно, подробно</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Number of the transaction</source>
            <translation>Номер операции</translation>
        </message>
        <message>
            <source>Number or name of the user</source>
            <translation>Номер или имя пользователя</translation>
        </message>
        <message>
            <source>Which application it speaks for</source>
            <translation>От имени какого приложения он действует</translation>
        </message>
        <message>
            <source>Algorithm of the signature</source>
            <translation>Алгоритм подписи</translation>
        </message>
        <message>
            <source>Kind of contents</source>
            <translation>Вид содержимого</translation>
        </message>
        <message>
            <source>Which key signed it</source>
            <translation>Каким ключом он подписан</translation>
        </message>
        <message>
            <source>Address of keys it wants to be checked with</source>
            <translation>Адрес ключей, которыми он просит себя проверить</translation>
        </message>
        <message>
            <source>A key it wants to be checked with</source>
            <translation>Ключ, которым он просит себя проверить</translation>
        </message>
        <message>
            <source>Address of a certificate it wants to be checked with</source>
            <translation>Адрес сертификата, которым он просит себя проверить</translation>
        </message>
        <message>
            <source>Certificates of the key</source>
            <translation>Сертификаты ключа</translation>
        </message>
        <message>
            <source>Fingerprint of the certificate</source>
            <translation>Отпечаток сертификата</translation>
        </message>
        <message>
            <source>What a reader has to understand</source>
            <translation>Что должен понимать читающий</translation>
        </message>
        <message>
            <source>Algorithm of the encryption</source>
            <translation>Алгоритм шифрования</translation>
        </message>
        <message>
            <source>One-time public key of the sender</source>
            <translation>Одноразовый открытый ключ отправителя</translation>
        </message>
        <message>
            <source>Facts about the sender</source>
            <translation>Сведения об отправителе</translation>
        </message>
        <message>
            <source>Facts about the receiver</source>
            <translation>Сведения о получателе</translation>
        </message>
        <message>
            <source>Salt of the password</source>
            <translation>Соль пароля</translation>
        </message>
        <message>
            <source>How often the password was hashed</source>
            <translation>Сколько раз пароль хеширован</translation>
        </message>
        <message>
            <source>Initialization vector of the key</source>
            <translation>Вектор инициализации ключа</translation>
        </message>
        <message>
            <source>Authentication tag of the key</source>
            <translation>Проверочное значение ключа</translation>
        </message>
        <message>
            <source>Whether the contents are encoded</source>
            <translation>Закодировано ли содержимое</translation>
        </message>
        <message>
            <source>Only the {} holds a credential.</source>
            <translation>Учётные данные есть только в одном: {}.</translation>
        </message>
        <message>
            <source>It is the same credential, but the {} copy has hidden characters in it.</source>
            <translation>Учётные данные те же, но в копии «{}» есть скрытые символы.</translation>
        </message>
        <message>
            <source>It is the same credential. {}</source>
            <translation>Учётные данные те же. {}</translation>
        </message>
        <message>
            <source>It is the same credential; only the {} copy has something around it.</source>
            <translation>Учётные данные те же; только вокруг копии «{}» есть лишнее.</translation>
        </message>
        <message>
            <source>The requests went to different hosts: {} and {}.</source>
            <translation>Запросы ушли на разные хосты: {} и {}.</translation>
        </message>
        <message>
            <source>It travelled in different forms: {} and {}.</source>
            <translation>Отправлено в разном виде: {} и {}.</translation>
        </message>
        <message>
            <source>The {} is a refresh token, where an access token belongs.</source>
            <translation>{} — токен обновления, а нужен токен доступа.</translation>
        </message>
        <message>
            <source>The {} is an ID token, where an access token belongs.</source>
            <translation>{} — ID-токен, а нужен токен доступа.</translation>
        </message>
        <message>
            <source>They are of different kinds: {} and {}.</source>
            <translation>Они разного вида: {} и {}.</translation>
        </message>
        <message>
            <source>The first lacks the permission {}.</source>
            <translation>В первом не хватает разрешения {}.</translation>
        </message>
        <message>
            <source>The second lacks the permission {}.</source>
            <translation>Во втором не хватает разрешения {}.</translation>
        </message>
        <message>
            <source>They have different permissions: {} against {}.</source>
            <translation>У них разные разрешения: {} и {}.</translation>
        </message>
        <message>
            <source>The {} has expired, the other has not.</source>
            <translation>{} истёк, другой — нет.</translation>
        </message>
        <message>
            <source>The {} is not valid yet.</source>
            <translation>{} ещё не действует.</translation>
        </message>
        <message>
            <source>They belong to different providers: {} and {}.</source>
            <translation>Они от разных провайдеров: {} и {}.</translation>
        </message>
        <message>
            <source>The {} was cut short: the last {} characters are missing.</source>
            <translation>{} обрезан: не хватает последних символов ({}).</translation>
        </message>
        <message>
            <source>They name a different {}: {} and {}.</source>
            <translation>Различается {}: {} и {}.</translation>
        </message>
        <message>
            <source>They are two different credentials of the same kind; nothing else tells them apart.</source>
            <translation>Это разные учётные данные одного вида; больше их ничто не различает.</translation>
        </message>
        <message>
            <source>They are the same credential, and nothing else differs.</source>
            <translation>Учётные данные те же, и больше ничего не различается.</translation>
        </message>
        <message>
            <source>Neither holds a credential that could be compared.</source>
            <translation>Ни в одном нет учётных данных, которые можно сравнить.</translation>
        </message>
        <message>
            <source>It is the same credential, judged at different times.</source>
            <translation>Учётные данные те же, оценены в разное время.</translation>
        </message>
        <message>
            <source>sent as</source>
            <translation>отправлено как</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>не показано</translation>
        </message>
        <message>
            <source>The same was asked; the answers differ: {} and {}.</source>
            <translation>Спрошено одно и то же; ответы различаются: {} и {}.</translation>
        </message>
        <message>
            <source>The same was asked; the answers differ in {}.</source>
            <translation>Спрошено одно и то же; ответы различаются: {}.</translation>
        </message>
        <message>
            <source>The {} request has no {} header.</source>
            <translation>В запросе «{}» нет заголовка {}.</translation>
        </message>
        <message>
            <source>The requests went to {}: {} and {}.</source>
            <translation>Запросы ушли на {}: {} и {}.</translation>
        </message>
        <message>
            <source>The requests used {}: {} and {}.</source>
            <translation>В запросах {}: {} и {}.</translation>
        </message>
        <message>
            <source>sent: {}</source>
            <translation>отправлено: {}</translation>
        </message>
        <message>
            <source>answered: {}</source>
            <translation>получено: {}</translation>
        </message>
        <message>
            <source>answer: {}</source>
            <translation>ответ: {}</translation>
        </message>
        <message>
            <source>The same was asked with different contents.</source>
            <translation>Спрошено одно и то же с разным содержимым.</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>different hosts</source>
            <translation>разные хосты</translation>
        </message>
        <message>
            <source>different addresses</source>
            <translation>разные адреса</translation>
        </message>
        <message>
            <source>different methods</source>
            <translation>разные методы</translation>
        </message>
        <message>
            <source>answer text</source>
            <translation>текст ответа</translation>
        </message>
        <message>
            <source>the scheme word {}</source>
            <translation>слово схемы {}</translation>
        </message>
        <message>
            <source>{} stands there twice</source>
            <translation>{} стоит там дважды</translation>
        </message>
        <message>
            <source>the variable is called {}</source>
            <translation>переменная называется {}</translation>
        </message>
        <message>
            <source>the host is {}</source>
            <translation>хост — {}</translation>
        </message>
        <message>
            <source>user name and password</source>
            <translation>имя пользователя и пароль</translation>
        </message>
        <message>
            <source>somebody made it unreadable</source>
            <translation>кто-то сделал это нечитаемым</translation>
        </message>
        <message>
            <source>opaque value</source>
            <translation>непрозрачное значение</translation>
        </message>
        <message>
            <source>Server: {}</source>
            <translation>Сервер: {}</translation>
        </message>
        <message>
            <source>status {}</source>
            <translation>статус {}</translation>
        </message>
        <message>
            <source>the network in front of the provider says error code {}</source>
            <translation>сеть перед провайдером сообщает код ошибки {}</translation>
        </message>
        <message>
            <source>and yet the answer says: {}</source>
            <translation>и всё же ответ говорит: {}</translation>
        </message>
        <message>
            <source>status {}, sent on to {}</source>
            <translation>статус {}, отправлено дальше на {}</translation>
        </message>
        <message>
            <source>the page calls itself “{}”</source>
            <translation>страница называется «{}»</translation>
        </message>
        <message>
            <source>it names {}</source>
            <translation>в ней назван {}</translation>
        </message>
        <message>
            <source>the answer is {}</source>
            <translation>ответ — {}</translation>
        </message>
        <message>
            <source>the answer says: {}</source>
            <translation>ответ говорит: {}</translation>
        </message>
        <message>
            <source>a proxy reports: {}</source>
            <translation>прокси сообщает: {}</translation>
        </message>
        <message>
            <source>the token holds: {}</source>
            <translation>в токене есть: {}</translation>
        </message>
        <message>
            <source>the connection said: {}</source>
            <translation>соединение сообщило: {}</translation>
        </message>
        <message>
            <source>the proxy names itself: {}</source>
            <translation>прокси называет себя: {}</translation>
        </message>
        <message>
            <source>{} bytes had come when it was cut off</source>
            <translation>пришло байт до обрыва: {}</translation>
        </message>
        <message>
            <source>status {}: sign in to the network first</source>
            <translation>статус {}: сначала войдите в сеть</translation>
        </message>
        <message>
            <source>status {} with an empty body</source>
            <translation>статус {} с пустым содержимым</translation>
        </message>
        <message>
            <source>this call needs {}</source>
            <translation>для этого вызова нужно {}</translation>
        </message>
        <message>
            <source>a web page answered instead of the API</source>
            <translation>вместо API ответила веб-страница</translation>
        </message>
        <message>
            <source>nobody told the status</source>
            <translation>статус никто не назвал</translation>
        </message>
        <message>
            <source>an address that cannot be read</source>
            <translation>нечитаемый адрес</translation>
        </message>
        <message>
            <source>this call needs no credential: it proves the host, not the credential</source>
            <translation>этому вызову не нужны учётные данные: он проверяет хост, а не их</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>не JSON</translation>
        </message>
        <message>
            <source>JSON without a token</source>
            <translation>JSON без токена</translation>
        </message>
        <message>
            <source>status 407</source>
            <translation>статус 407</translation>
        </message>
        <message>
            <source>the same host</source>
            <translation>тот же хост</translation>
        </message>
        <message>
            <source>the answer calls itself JSON and cannot be read as such</source>
            <translation>ответ называет себя JSON, но так не читается</translation>
        </message>
        <message>
            <source>the answer holds a token</source>
            <translation>в ответе есть токен</translation>
        </message>
        <message>
            <source>the body holds data and no word about an error</source>
            <translation>в содержимом данные и ни слова об ошибке</translation>
        </message>
        <message>
            <source>the answer says: expired</source>
            <translation>ответ говорит: истёк</translation>
        </message>
        <message>
            <source>no answer came, and no word why</source>
            <translation>ответа не было и ни слова почему</translation>
        </message>
        <message>
            <source>no scope</source>
            <translation>нет разрешений</translation>
        </message>
        <message>
            <source>status {} with an empty answer at the token endpoint</source>
            <translation>статус {} с пустым ответом по адресу выдачи токенов</translation>
        </message>
        <message>
            <source>and: {}</source>
            <translation>и: {}</translation>
        </message>
        <message>
            <source>id and secret went in the {}, where the {} is documented</source>
            <translation>идентификатор и секрет ушли {}, а по документации нужно {}</translation>
        </message>
        <message>
            <source>the redirect carries {} than the one that was sent</source>
            <translation>возврат несёт {}, чем был отправлен</translation>
        </message>
        <message>
            <source>the redirect names {} as its issuer</source>
            <translation>возврат называет выдавшим {}</translation>
        </message>
        <message>
            <source>the redirect to our own address carries a {}</source>
            <translation>возврат на наш собственный адрес несёт {}</translation>
        </message>
        <message>
            <source>the page says: {}</source>
            <translation>страница говорит: {}</translation>
        </message>
        <message>
            <source>the server says {}: {}</source>
            <translation>сервер говорит {}: {}</translation>
        </message>
        <message>
            <source>a placeholder stands where client ID or secret belongs</source>
            <translation>на месте client ID или client secret стоит заполнитель</translation>
        </message>
        <message>
            <source>each of id and secret has the shape that the other one should have</source>
            <translation>идентификатор и секрет выглядят так, как должен выглядеть другой из них</translation>
        </message>
        <message>
            <source>another state</source>
            <translation>другой state</translation>
        </message>
        <message>
            <source>no state</source>
            <translation>нет state</translation>
        </message>
        <message>
            <source>the redirect carries neither a code nor a token nor an error</source>
            <translation>в возврате нет ни кода, ни токена, ни ошибки</translation>
        </message>
        <message>
            <source>the sign-in page itself was the answer: somebody has to fill it in</source>
            <translation>ответом была сама страница входа: её кто-то должен заполнить</translation>
        </message>
        <message>
            <source>status 401 at the token endpoint</source>
            <translation>статус 401 по адресу выдачи токенов</translation>
        </message>
        <message>
            <source>{} says {}, which is past</source>
            <translation>{} говорит {}, это уже прошло</translation>
        </message>
        <message>
            <source>this computer's clock is {} s behind the server's</source>
            <translation>часы этого компьютера отстают от часов сервера на {} с</translation>
        </message>
        <message>
            <source>its claims are those of {}</source>
            <translation>его утверждения — как у {}</translation>
        </message>
        <message>
            <source>it is valid from {}, and the server's clock says {}</source>
            <translation>он действует с {}, а часы сервера показывают {}</translation>
        </message>
        <message>
            <source>{} says {}</source>
            <translation>{} говорит {}</translation>
        </message>
        <message>
            <source>{} says {}, which is not past</source>
            <translation>{} говорит {}, это ещё не прошло</translation>
        </message>
        <message>
            <source>this computer's clock differs from the server's by {} s</source>
            <translation>часы этого компьютера отличаются от часов сервера на {} с</translation>
        </message>
        <message>
            <source>its claims are probably those of {}</source>
            <translation>его утверждения, вероятно, как у {}</translation>
        </message>
        <message>
            <source>it is a {}</source>
            <translation>это {}</translation>
        </message>
        <message>
            <source>it was issued by {}</source>
            <translation>выдан: {}</translation>
        </message>
        <message>
            <source>it was made for {}</source>
            <translation>сделан для {}</translation>
        </message>
        <message>
            <source>it looks like a {}</source>
            <translation>похоже на {}</translation>
        </message>
        <message>
            <source>a refresh token</source>
            <translation>токен обновления</translation>
        </message>
        <message>
            <source>an ID token</source>
            <translation>ID-токен</translation>
        </message>
        <message>
            <source>a session token</source>
            <translation>токен сеанса</translation>
        </message>
        <message>
            <source>the request carries no credential</source>
            <translation>в запросе нет учётных данных</translation>
        </message>
        <message>
            <source>the expiry noted when it was issued</source>
            <translation>срок, записанный при выдаче</translation>
        </message>
        <message>
            <source>its shape, seen before it was masked</source>
            <translation>его вид, замеченный до маскировки</translation>
        </message>
        <message>
            <source>its own exp</source>
            <translation>его собственный exp</translation>
        </message>
        <message>
            <source>nothing tells when it expires</source>
            <translation>ничто не говорит, когда он истекает</translation>
        </message>
        <message>
            <source>body is the number {}</source>
            <translation>содержимое — число {}</translation>
        </message>
        <message>
            <source>the body says {}</source>
            <translation>в содержимом сказано {}</translation>
        </message>
        <message>
            <source>this answer comes after the check of the credential, so it was recognised</source>
            <translation>этот ответ приходит после проверки учётных данных, значит, они узнаны</translation>
        </message>
        <message>
            <source>it travels as {}, where {} belongs</source>
            <translation>отправлено как {}, а нужно {}</translation>
        </message>
        <message>
            <source>the value is the base64 {}, where the raw key belongs</source>
            <translation>значение — base64 {}, а нужен сам ключ</translation>
        </message>
        <message>
            <source>the credential has {}</source>
            <translation>в учётных данных есть: {}</translation>
        </message>
        <message>
            <source>been {}</source>
            <translation>{}</translation>
        </message>
        <message>
            <source>besides, it has {}</source>
            <translation>кроме того, в них есть: {}</translation>
        </message>
        <message>
            <source>the credential has been {}: {} characters where {} has {}</source>
            <translation>в учётных данных есть: {}; символов {}, а у {} их {}</translation>
        </message>
        <message>
            <source>the {} of the pair is empty</source>
            <translation>{} пары пуста</translation>
        </message>
        <message>
            <source>{} holds {}</source>
            <translation>{} содержит {}</translation>
        </message>
        <message>
            <source>it is a {}: another kind of credential</source>
            <translation>это {}: другой вид учётных данных</translation>
        </message>
        <message>
            <source>it looks like a {}: another kind of credential</source>
            <translation>похоже на {}: другой вид учётных данных</translation>
        </message>
        <message>
            <source>user and password stand there as they are, where their base64 belongs</source>
            <translation>пользователь и пароль стоят как есть, а нужен их base64</translation>
        </message>
        <message>
            <source>the Basic value is not base64 of user:password</source>
            <translation>значение Basic — не base64 от пользователь:пароль</translation>
        </message>
        <message>
            <source>of a pair</source>
            <translation>от пары</translation>
        </message>
        <message>
            <source>of the key</source>
            <translation>от ключа</translation>
        </message>
        <message>
            <source>each half has the shape that the other one should have</source>
            <translation>каждая половина выглядит так, как должна выглядеть другая</translation>
        </message>
        <message>
            <source>the user half is the id that stands in the address</source>
            <translation>половина пользователя — это идентификатор из адреса</translation>
        </message>
        <message>
            <source>the id that stands in the address was sent as the secret</source>
            <translation>идентификатор из адреса отправлен как секрет</translation>
        </message>
        <message>
            <source>it is a signed token, where a fixed key or token belongs</source>
            <translation>это подписанный токен, а нужен постоянный ключ или токен</translation>
        </message>
        <message>
            <source>this is an HTTP archive, but {}</source>
            <translation>это архив HTTP, но {}</translation>
        </message>
        <message>
            <source>no request line, curl command, status or error was found</source>
            <translation>не найдено ни строки запроса, ни команды curl, ни статуса, ни ошибки</translation>
        </message>
        <message>
            <source>a request was found, but no answer to it</source>
            <translation>запрос найден, а ответа на него нет</translation>
        </message>
        <message>
            <source>there is no answer</source>
            <translation>ответа нет</translation>
        </message>
        <message>
            <source>a signature of {} bytes where {} makes {}</source>
            <translation>подпись в {} байт, а у {} их {}</translation>
        </message>
        <message>
            <source>{} parts where an encrypted token has five</source>
            <translation>частей {}, а у зашифрованного токена их пять</translation>
        </message>
        <message>
            <source>{} parts where a signed token has three</source>
            <translation>частей {}, а у подписанного токена их три</translation>
        </message>
        <message>
            <source>a placeholder instead of a value</source>
            <translation>заполнитель вместо значения</translation>
        </message>
        <message>
            <source>cut short</source>
            <translation>обрезано</translation>
        </message>
        <message>
            <source>a scheme word doubled</source>
            <translation>удвоенное слово схемы</translation>
        </message>
        <message>
            <source>the header's name inside</source>
            <translation>внутри стоит имя заголовка</translation>
        </message>
        <message>
            <source>quotes around it</source>
            <translation>кавычки вокруг</translation>
        </message>
        <message>
            <source>a line break inside</source>
            <translation>перевод строки внутри</translation>
        </message>
        <message>
            <source>white space inside</source>
            <translation>пробелы внутри</translation>
        </message>
        <message>
            <source>white space around it</source>
            <translation>пробелы вокруг</translation>
        </message>
        <message>
            <source>a hidden character</source>
            <translation>скрытый символ</translation>
        </message>
        <message>
            <source>a punctuation mark at its end</source>
            <translation>знак препинания в конце</translation>
        </message>
        <message>
            <source>a first part that cannot be read</source>
            <translation>нечитаемая первая часть</translation>
        </message>
        <message>
            <source>a second part that cannot be read</source>
            <translation>нечитаемая вторая часть</translation>
        </message>
        <message>
            <source>a signature cut in the middle of a byte</source>
            <translation>подпись, обрезанная посреди байта</translation>
        </message>
        <message>
            <source>{}: not a JSON object</source>
            <translation>{}: не объект JSON</translation>
        </message>
        <message>
            <source>token: {} parts where a signed one has three</source>
            <translation>токен: частей {}, а у подписанного их три</translation>
        </message>
        <message>
            <source>{}: begins with a byte order mark</source>
            <translation>{}: начинается с метки порядка байтов</translation>
        </message>
        <message>
            <source>signature: {}</source>
            <translation>подпись: {}</translation>
        </message>
        <message>
            <source>token: {} parts where an encrypted one has five</source>
            <translation>токен: частей {}, а у зашифрованного их пять</translation>
        </message>
        <message>
            <source>{}: not JSON</source>
            <translation>{}: не JSON</translation>
        </message>
        <message>
            <source>{}: not UTF-8</source>
            <translation>{}: не UTF-8</translation>
        </message>
        <message>
            <source>trailing bits</source>
            <translation>лишние биты</translation>
        </message>
        <message>
            <source>alphabet of plain base64</source>
            <translation>алфавит обычного base64</translation>
        </message>
        <message>
            <source>header: names no alg</source>
            <translation>заголовок: не назван alg</translation>
        </message>
        <message>
            <source>signature: empty</source>
            <translation>подпись: пустая</translation>
        </message>
        <message>
            <source>token: one part</source>
            <translation>токен: одна часть</translation>
        </message>
        <message>
            <source>Unix {}</source>
            <translation>Unix {}</translation>
        </message>
        <message>
            <source>without a year: taken as {}</source>
            <translation>без года: понято как {}</translation>
        </message>
        <message>
            <source>no zone given: taken as {}</source>
            <translation>без часового пояса: понято как {}</translation>
        </message>
        <message>
            <source>yesterday, since today it would lie ahead</source>
            <translation>вчера, так как сегодня это было бы в будущем</translation>
        </message>
        <message>
            <source>counted back from now</source>
            <translation>отсчитано назад от этого мгновения</translation>
        </message>
        <message>
            <source>day before month</source>
            <translation>день перед месяцем</translation>
        </message>
        <message>
            <source>month before day</source>
            <translation>месяц перед днём</translation>
        </message>
        <message>
            <source>with its own zone</source>
            <translation>со своим часовым поясом</translation>
        </message>
        <message>
            <source>neither a code nor a token nor an error</source>
            <translation>ни кода, ни токена, ни ошибки</translation>
        </message>
        <message>
            <source>a parameter came twice</source>
            <translation>параметр пришёл дважды</translation>
        </message>
        <message>
            <source>no refresh token</source>
            <translation>нет токена обновления</translation>
        </message>
        <message>
            <source>the provider documents no way to revoke</source>
            <translation>провайдер не описывает, как отозвать</translation>
        </message>
        <message>
            <source>not a JSON object</source>
            <translation>не объект JSON</translation>
        </message>
        <message>
            <source>no access token</source>
            <translation>нет токена доступа</translation>
        </message>
        <message>
            <source>private key</source>
            <translation>закрытый ключ</translation>
        </message>
        <message>
            <source>authorization request</source>
            <translation>запрос авторизации</translation>
        </message>
        <message>
            <source>error answer</source>
            <translation>ответ с ошибкой</translation>
        </message>
        <message>
            <source>authorization code</source>
            <translation>код авторизации</translation>
        </message>
        <message>
            <source>the words of its error answers</source>
            <translation>слова его ответов с ошибкой</translation>
        </message>
        <message>
            <source>a renewal was cut off at {} UTC, before its answer was stored</source>
            <translation>обновление оборвалось {} UTC, раньше чем его ответ был сохранён</translation>
        </message>
        <message>
            <source>Made with smsauth {}{}. Secrets are replaced by fingerprints; nothing was sent.</source>
            <translation>Сделано в smsauth {}{}. Секреты заменены отпечатками; ничего не отправлено.</translation>
        </message>
        <message>
            <source>{}
… {} more characters</source>
            <translation>{}
… ещё символов: {}</translation>
        </message>
        <message>
            <source>Exchange {}</source>
            <translation>Обмен {}</translation>
        </message>
        <message>
            <source>HTTP {}</source>
            <translation>HTTP {}</translation>
        </message>
        <message>
            <source>You find it here: {}</source>
            <translation>Это находится здесь: {}</translation>
        </message>
        <message>
            <source> at {}</source>
            <translation> у {}</translation>
        </message>
        <message>
            <source>Your message contained a complete key, token or password. Please replace it{}, so that nobody else can use it.</source>
            <translation>В вашем сообщении был целый ключ, токен или пароль. Пожалуйста, замените его{}, чтобы им не мог пользоваться никто другой.</translation>
        </message>
        <message>
            <source>{} s against ours</source>
            <translation>{} с относительно наших</translation>
        </message>
        <message>
            <source>Credential ({})</source>
            <translation>Учётные данные ({})</translation>
        </message>
        <message>
            <source># export {}=…
</source>
            <translation># export {}=…
</translation>
        </message>
        <message>
            <source>HTTP {} {}, {} ms, {} bytes</source>
            <translation>HTTP {} {}, {} мс, {} байт</translation>
        </message>
        <message>
            <source>none: {} {}</source>
            <translation>нет: {} {}</translation>
        </message>
        <message>
            <source>Please do not send us keys, tokens or passwords; the first few characters are enough.</source>
            <translation>Пожалуйста, не присылайте нам ключи, токены и пароли; достаточно первых символов.</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Насколько точно</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>HTTP, status not told</source>
            <translation>HTTP, статус не указан</translation>
        </message>
        <message>
            <source>a secret stood in the report</source>
            <translation>в отчёте был секрет</translation>
        </message>
        <message>
            <source>Or else</source>
            <translation>Или же</translation>
        </message>
        <message>
            <source>Server's clock</source>
            <translation>Часы сервера</translation>
        </message>
        <message>
            <source>print(response.status_code, response.text)</source>
            <translation>print(response.status_code, response.text)</translation>
        </message>
        <message>
            <source>the signature has {} of {} characters</source>
            <translation>в подписи {} из {} символов</translation>
        </message>
        <message>
            <source>{} in the header</source>
            <translation>{} в заголовке</translation>
        </message>
        <message>
            <source>written {}</source>
            <translation>написано {}</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>не число</translation>
        </message>
        <message>
            <source>beyond any calendar</source>
            <translation>за пределами любого календаря</translation>
        </message>
        <message>
            <source>Encrypted token (JWE)</source>
            <translation>Зашифрованный токен (JWE)</translation>
        </message>
        <message>
            <source>Signed token (JWT)</source>
            <translation>Подписанный токен (JWT)</translation>
        </message>
        <message>
            <source>nested too deep to be shown</source>
            <translation>слишком глубоко вложено, чтобы показать</translation>
        </message>
        <message>
            <source>probably in milliseconds</source>
            <translation>вероятно, в миллисекундах</translation>
        </message>
        <message>
            <source>crit is no list</source>
            <translation>crit — не список</translation>
        </message>
        <message>
            <source>it expires before it was issued</source>
            <translation>он истекает раньше, чем выдан</translation>
        </message>
        <message>
            <source>the contents are not JSON</source>
            <translation>содержимое — не JSON</translation>
        </message>
        <message>
            <source>none is named</source>
            <translation>ни один не назван</translation>
        </message>
        <message>
            <source>base64url has no padding (RFC 7515)</source>
            <translation>в base64url нет дополнения (RFC 7515)</translation>
        </message>
        <message>
            <source>the address carries neither a code nor a token nor an error</source>
            <translation>в адресе нет ни кода, ни токена, ни ошибки</translation>
        </message>
        <message>
            <source>nothing was pasted</source>
            <translation>ничего не вставлено</translation>
        </message>
        <message>
            <source>a code alone does not tell whose it is: the whole address is needed</source>
            <translation>сам по себе код не говорит, чей он: нужен весь адрес</translation>
        </message>
        <message>
            <source>{} in the body</source>
            <translation>{} в содержимом</translation>
        </message>
        <message>
            <source>Authorization: Basic</source>
            <translation>Authorization: Basic</translation>
        </message>
        <message>
            <source>refused, as not known to protect secrets: {}</source>
            <translation>отклонены, так как неизвестно, защищают ли они секреты: {}</translation>
        </message>
        <message>
            <source>Secret Service (GNOME Keyring or compatible)</source>
            <translation>Secret Service (GNOME Keyring или совместимый)</translation>
        </message>
        <message>
            <source>the macOS keychain</source>
            <translation>связка ключей macOS</translation>
        </message>
        <message>
            <source>the Windows credential store</source>
            <translation>хранилище учётных данных Windows</translation>
        </message>
        <message>
            <source>the keyring did not keep the key</source>
            <translation>связка ключей не сохранила ключ</translation>
        </message>
        <message>
            <source>the keyring did not answer in time</source>
            <translation>связка ключей не ответила вовремя</translation>
        </message>
        <message>
            <source>memory, until the program ends</source>
            <translation>память, до закрытия программы</translation>
        </message>
        <message>
            <source>another program holds the file</source>
            <translation>файл занят другой программой</translation>
        </message>
        <message>
            <source>this program’s own file, behind your passphrase</source>
            <translation>собственный файл программы, за вашей парольной фразой</translation>
        </message>
        <message>
            <source>the passphrase has not been typed yet</source>
            <translation>парольная фраза ещё не введена</translation>
        </message>
        <message>
            <source>the old file cannot be moved</source>
            <translation>старый файл нельзя переместить</translation>
        </message>
        <message>
            <source>a code came where a token was asked</source>
            <translation>пришёл код там, где нужен токен</translation>
        </message>
        <message>
            <source>a token came where a code was asked</source>
            <translation>пришёл токен там, где нужен код</translation>
        </message>
        <message>
            <source>the ID token belongs to another sign-in (nonce)</source>
            <translation>ID-токен относится к другому входу (nonce)</translation>
        </message>
        <message>
            <source>a token was granted</source>
            <translation>токен выдан</translation>
        </message>
        <message>
            <source>this way needs a new sign-in</source>
            <translation>для этого способа нужен новый вход</translation>
        </message>
        <message>
            <source>there is no token to renew</source>
            <translation>нет токена, который можно обновить</translation>
        </message>
        <message>
            <source>the provider refused it before; it is not sent again by itself</source>
            <translation>провайдер отклонил его; сам по себе он не отправляется снова</translation>
        </message>
        <message>
            <source>the provider refused this login; it is not sent again by itself until edited</source>
            <translation>провайдер отклонил этот вход; он не отправляется снова, пока не изменён</translation>
        </message>
        <message>
            <source>there is no token to revoke</source>
            <translation>нет токена, который можно отозвать</translation>
        </message>
        <message>
            <source>no refresh is documented</source>
            <translation>обновление не описано</translation>
        </message>
        <message>
            <source>it was forgotten</source>
            <translation>это забыто</translation>
        </message>
        <message>
            <source>another program has renewed it</source>
            <translation>его обновила другая программа</translation>
        </message>
        <message>
            <source>borrowed {}</source>
            <translation>чужое: {}</translation>
        </message>
        <message>
            <source>{} may change something.</source>
            <translation>{} может что-то изменить.</translation>
        </message>
        <message>
            <source>unknown request method</source>
            <translation>неизвестный метод запроса</translation>
        </message>
        <message>
            <source>not an address</source>
            <translation>не адрес</translation>
        </message>
    </context>
    <context>
        <name>CredentialCard</name>
        <message>
            <source>cannot be read</source>
            <translation>не прочитать</translation>
        </message>
        <message>
            <source>user and password</source>
            <translation>пользователь и пароль</translation>
        </message>
        <message>
            <source>key</source>
            <translation>ключ</translation>
        </message>
        <message>
            <source>answer with a token</source>
            <translation>ответ с токеном</translation>
        </message>
        <message>
            <source>address of a sign-in</source>
            <translation>адрес входа</translation>
        </message>
        <message>
            <source>error answer</source>
            <translation>ответ с ошибкой</translation>
        </message>
        <message>
            <source>headers</source>
            <translation>заголовки</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>настройки</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>не узнано</translation>
        </message>
        <message>
            <source>signature not checked</source>
            <translation>подпись не проверена</translation>
        </message>
        <message>
            <source>✓ signature valid</source>
            <translation>✓ подпись верна</translation>
        </message>
        <message>
            <source>✕ signature does not fit</source>
            <translation>✕ подпись не подходит</translation>
        </message>
        <message>
            <source>signature cannot be checked</source>
            <translation>подпись нельзя проверить</translation>
        </message>
        <message>
            <source>! not signed</source>
            <translation>! не подписан</translation>
        </message>
        <message>
            <source>Signed token (JWT)</source>
            <translation>Подписанный токен (JWT)</translation>
        </message>
        <message>
            <source>Encrypted token (JWE)</source>
            <translation>Зашифрованный токен (JWE)</translation>
        </message>
        <message>
            <source>Token whose contents cannot be read</source>
            <translation>Токен с нечитаемым содержимым</translation>
        </message>
        <message>
            <source>User and password (Basic)</source>
            <translation>Пользователь и пароль (Basic)</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Ключ API</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>   in {where}</source>
            <translation>   в {where}</translation>
        </message>
        <message>
            <source>Fingerprint, safe to share: </source>
            <translation>Отпечаток, им можно делиться: </translation>
        </message>
        <message>
            <source>No fingerprint: a person could have made it up, so a short hash would let others guess it.</source>
            <translation>Без отпечатка: это мог придумать человек, и короткий хеш позволил бы другим угадать.</translation>
        </message>
    </context>
    <context>
        <name>CurtainPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрыто</translation>
        </message>
        <message>
            <source>Everything goes on as before; accounts renew themselves.</source>
            <translation>Всё идёт как прежде; аккаунты обновляются сами.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Accounts do not renew themselves until you unlock with your passphrase.</source>
            <translation>Аккаунты не обновляются, пока вы не разблокируете парольной фразой.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Unlocking …</source>
            <translation>Разблокируем …</translation>
        </message>
    </context>
    <context>
        <name>DifferencesModel</name>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Первое</translation>
        </message>
        <message>
            <source>The second</source>
            <translation>Второе</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>то же</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>Use elsewhere</source>
            <translation>Использовать в другом месте</translation>
        </message>
        <message>
            <source>The clipboard is emptied after 60 seconds.</source>
            <translation>Буфер обмена очистится через 60 секунд.</translation>
        </message>
        <message>
            <source>Copy and stop renewing here</source>
            <translation>Скопировать и больше не обновлять здесь</translation>
        </message>
        <message>
            <source>Copy anyway</source>
            <translation>Всё равно скопировать</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Copy the refresh token for other software?</source>
            <translation>Скопировать токен обновления для другой программы?</translation>
        </message>
        <message>
            <source>Copy the access token?</source>
            <translation>Скопировать токен доступа?</translation>
        </message>
        <message>
            <source>Whoever has it can act in your name until it expires.</source>
            <translation>Кто им владеет, может действовать от вашего имени, пока он не истечёт.</translation>
        </message>
        <message>
            <source>Two holders of one refresh token end each other: as soon as one of them renews, the provider may refuse the other, or both. Let only one of them renew.</source>
            <translation>Два владельца одного токена обновления мешают друг другу: как только обновит один, провайдер может отказать другому или обоим. Пусть обновляет только один.</translation>
        </message>
        <message>
            <source>Copied; the clipboard is emptied after 60 seconds</source>
            <translation>Скопировано; буфер обмена очистится через 60 секунд</translation>
        </message>
        <message>
            <source>Copied; this account does not renew itself here any more</source>
            <translation>Скопировано; здесь этот аккаунт больше не обновляется</translation>
        </message>
        <message>
            <source>Nothing was copied.</source>
            <translation>Ничего не скопировано.</translation>
        </message>
    </context>
    <context>
        <name>EntriesCard</name>
        <message>
            <source>Exchanges of the archive</source>
            <translation>Обмены из архива</translation>
        </message>
        <message>
            <source>{n} exchanges; this one is explained:</source>
            <translation>Обменов: {n}; объяснён этот:</translation>
        </message>
    </context>
    <context>
        <name>EntriesModel</name>
        <message>
            <source>went through</source>
            <translation>прошёл</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>не удалось</translation>
        </message>
    </context>
    <context>
        <name>Failed</name>
        <message>
            <source>Raw answer ▸</source>
            <translation>Ответ как есть ▸</translation>
        </message>
        <message>
            <source>The answer as it came, secrets masked</source>
            <translation>Ответ в том виде, в каком пришёл; секреты скрыты</translation>
        </message>
        <message>
            <source>Token of the session that is still open</source>
            <translation>Токен ещё открытого сеанса</translation>
        </message>
        <message>
            <source>End it and try again</source>
            <translation>Завершить его и попробовать ещё раз</translation>
        </message>
        <message>
            <source>{provider} said: “{words}”</source>
            <translation>{provider} сказал: «{words}»</translation>
        </message>
        <message>
            <source>Raw answer ▾</source>
            <translation>Ответ как есть ▾</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>optional</source>
            <translation>необязательно</translation>
        </message>
        <message>
            <source>for example {example}</source>
            <translation>например, {example}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show {field}</source>
            <translation>Показать {field}</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Open that page ↗</source>
            <translation>Открыть эту страницу ↗</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Поменять местами</translation>
        </message>
        <message>
            <source>Yes, send it to {host}</source>
            <translation>Да, отправить на {host}</translation>
        </message>
        <message>
            <source>Allow it for this account</source>
            <translation>Разрешить для этого аккаунта</translation>
        </message>
        <message>
            <source>Fix it</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation>Использовать «{value}»</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>How it is sent</source>
            <translation>Как это отправляется</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Какой</translation>
        </message>
        <message>
            <source>Use a CA file …</source>
            <translation>Взять файл CA …</translation>
        </message>
        <message>
            <source>Do not use it</source>
            <translation>Не использовать</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>Центр сертификации</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
        </message>
        <message>
            <source>A server of your own may have its own certificate authority.</source>
            <translation>У собственного сервера может быть свой центр сертификации.</translation>
        </message>
        <message>
            <source>Also trusted for this account: {path}</source>
            <translation>Доверяем и ему для этого аккаунта: {path}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Findings</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>and {n} more of the kind</source>
            <translation>и ещё таких: {n}</translation>
        </message>
    </context>
    <context>
        <name>GuideCard</name>
        <message>
            <source>not documented</source>
            <translation>не описано</translation>
        </message>
        <message>
            <source>Open that page ↗</source>
            <translation>Открыть эту страницу ↗</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Copy the return address</source>
            <translation>Скопировать адрес возврата</translation>
        </message>
        <message>
            <source>A ready e-mail to the provider’s support</source>
            <translation>Готовое письмо в поддержку провайдера</translation>
        </message>
        <message>
            <source>Copy the e-mail</source>
            <translation>Скопировать письмо</translation>
        </message>
        <message>
            <source>A ready e-mail to their support:</source>
            <translation>Готовое письмо в поддержку:</translation>
        </message>
        <message>
            <source>Copied the e-mail</source>
            <translation>Письмо скопировано</translation>
        </message>
        <message>
            <source>Copied the return address</source>
            <translation>Адрес возврата скопирован</translation>
        </message>
    </context>
    <context>
        <name>HealthBoard</name>
        <message>
            <source>… checking</source>
            <translation>… проверяется</translation>
        </message>
        <message>
            <source>renews by itself</source>
            <translation>обновляется сам</translation>
        </message>
        <message>
            <source>asks you</source>
            <translation>спросит вас</translation>
        </message>
        <message>
            <source> (practice)</source>
            <translation> (учебный)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Аккаунт</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Провайдер</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Последний итог</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Истекает</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Обновление</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Проверен</translation>
        </message>
        <message>
            <source>not asked: it belongs to somebody else</source>
            <translation>не спрошен: принадлежит другому</translation>
        </message>
        <message>
            <source>not asked: refused before, and not changed since</source>
            <translation>не спрошен: отказано раньше, и с тех пор не изменён</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Экспорт CSV</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>Проверить все</translation>
        </message>
        <message>
            <source>No accounts yet. Choose a provider at the left to connect one.</source>
            <translation>Аккаунтов ещё нет. Выберите слева провайдера, чтобы подключить.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Show only accounts that contain these words</source>
            <translation>Показать только аккаунты с этими словами</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Checked accounts</source>
            <translation>Проверенные аккаунты</translation>
        </message>
        <message>
            <source>All accounts and how they stand</source>
            <translation>Все аккаунты и их состояние</translation>
        </message>
        <message>
            <source>{n} work</source>
            <translation>работают: {n}</translation>
        </message>
        <message>
            <source>{n} need you</source>
            <translation>ждут вас: {n}</translation>
        </message>
        <message>
            <source>1 needs you</source>
            <translation>ждёт вас: 1</translation>
        </message>
        <message>
            <source>Nothing to look after yet.</source>
            <translation>Пока присматривать не за чем.</translation>
        </message>
        <message>
            <source>1 account</source>
            <translation>1 аккаунт</translation>
        </message>
        <message>
            <source>{n} accounts</source>
            <translation>Аккаунтов: {n}</translation>
        </message>
        <message>
            <source>Check these</source>
            <translation>Проверить эти</translation>
        </message>
        <message>
            <source>Asks each provider one harmless question: {hosts}</source>
            <translation>Задаёт каждому провайдеру один безобидный вопрос: {hosts}</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Ничего не отправлено</translation>
        </message>
        <message>
            <source>practice on this computer</source>
            <translation>учебный на этом компьютере</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Проверить сейчас</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>Войти ещё раз…</translation>
        </message>
        <message>
            <source>Refreshed</source>
            <translation>Обновлено</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Останавливаем …</translation>
        </message>
        <message>
            <source>{n} were not asked: borrowed, or refused before. They are never sent again by themselves.</source>
            <translation>Не спрошено: {n} — чужие или отклонённые раньше. Сами они никогда не отправляются снова.</translation>
        </message>
        <message>
            <source>Checked {n} of {total}</source>
            <translation>Проверено {n} из {total}</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>Экспорт таблицы</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Файлы CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>Сохранено в {path}</translation>
        </message>
        <message>
            <source>Could not be written: {why}</source>
            <translation>Записать не удалось: {why}</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>the provider</source>
            <translation>провайдер</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Искать в справке</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>It lies on this computer; nothing is loaded from anywhere.</source>
            <translation>Она лежит на этом компьютере; ничего ниоткуда не загружается.</translation>
        </message>
        <message>
            <source>Nothing is contacted from here</source>
            <translation>Отсюда ни к кому не обращаемся</translation>
        </message>
        <message>
            <source>Where to begin</source>
            <translation>С чего начать</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Что значат слова</translation>
        </message>
        <message>
            <source>What can go wrong, and what to do</source>
            <translation>Что может пойти не так и что делать</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Приватность</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>You have a token, a key or a whole ticket: paste it under Inspect. It is read on this computer only.</source>
            <translation>У вас есть токен, ключ или целая заявка: вставьте это в «Проверка». Читается только на этом компьютере.</translation>
        </message>
        <message>
            <source>You want to connect an account: choose the provider at the left and the way that fits what you were given.</source>
            <translation>Вы хотите подключить аккаунт: выберите слева провайдера и способ, подходящий к тому, что вам дали.</translation>
        </message>
        <message>
            <source>You want to try without an account: switch practice mode on. Everything then stays on this computer.</source>
            <translation>Вы хотите попробовать без аккаунта: включите учебный режим. Тогда всё остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Something fails: the coloured card says why and what to do. “Why do we think so?” shows what it rests on.</source>
            <translation>Что-то не удаётся: цветная карточка говорит почему и что делать. «Почему мы так думаем?» показывает, на чём это основано.</translation>
        </message>
        <message>
            <source>Reading never uses the network. Before anything is sent, the host is named.</source>
            <translation>Чтение никогда не использует сеть. Прежде чем что-то отправить, называется хост.</translation>
        </message>
        <message>
            <source>A pasted credential stays in memory, is never tried at several providers, and is forgotten after 30 minutes.</source>
            <translation>Вставленные учётные данные остаются в памяти, никогда не пробуются у нескольких провайдеров и забываются через 30 минут.</translation>
        </message>
        <message>
            <source>Secrets are stored encrypted (AES-256-GCM); the key lies in the system’s keyring or behind your passphrase.</source>
            <translation>Секреты хранятся зашифрованными (AES-256-GCM); ключ лежит в связке ключей системы или за вашей парольной фразой.</translation>
        </message>
        <message>
            <source>History, logs, reports and HAR files hold fingerprints in the place of secrets.</source>
            <translation>В истории, журналах, отчётах и файлах HAR вместо секретов стоят отпечатки.</translation>
        </message>
        <message>
            <source>TLS is always checked. Redirects are never followed with a credential.</source>
            <translation>TLS проверяется всегда. По перенаправлениям с учётными данными никогда не ходим.</translation>
        </message>
        <message>
            <source>The program sends nothing about you to anybody: no statistics, no updates in the background.</source>
            <translation>Программа никому ничего о вас не отправляет: ни статистики, ни обновлений в фоне.</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <source>Inspect a token or a text</source>
            <translation>Проверить токен или текст</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Подключить аккаунт</translation>
        </message>
        <message>
            <source>Health of all accounts</source>
            <translation>Состояние всех аккаунтов</translation>
        </message>
        <message>
            <source>Run the chosen call</source>
            <translation>Выполнить выбранный вызов</translation>
        </message>
        <message>
            <source>Copy a safe report</source>
            <translation>Скопировать безопасный отчёт</translation>
        </message>
        <message>
            <source>Present: mask who people are</source>
            <translation>Показ: скрыть, кто есть кто</translation>
        </message>
        <message>
            <source>Hide or lock everything</source>
            <translation>Скрыть или заблокировать всё</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Начальная страница</translation>
        </message>
        <message>
            <source>This help</source>
            <translation>Эта справка</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Аккаунт</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Смысл</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Search: account, host, status, cause</source>
            <translation>Поиск: аккаунт, хост, статус, причина</translation>
        </message>
        <message>
            <source>Show only exchanges that contain these words</source>
            <translation>Показать только обмены с этими словами</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>Экспорт HAR…</translation>
        </message>
        <message>
            <source>Forget everything…</source>
            <translation>Забыть всё…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Exchanges, newest first</source>
            <translation>Обмены, сначала новые</translation>
        </message>
        <message>
            <source>Nothing is sent from here</source>
            <translation>Отсюда ничего не отправляется</translation>
        </message>
        <message>
            <source>1 exchange</source>
            <translation>1 обмен</translation>
        </message>
        <message>
            <source>{n} exchanges</source>
            <translation>Обменов: {n}</translation>
        </message>
        <message>
            <source>, redacted: secrets stand here as fingerprints only</source>
            <translation>, без секретов: вместо них только отпечатки</translation>
        </message>
        <message>
            <source>Nothing fits these words.</source>
            <translation>К этим словам ничего не подходит.</translation>
        </message>
        <message>
            <source>Every call and every sign-in will be listed here, for as long as the settings say.</source>
            <translation>Здесь будет каждый вызов и каждый вход, столько времени, сколько сказано в настройках.</translation>
        </message>
        <message>
            <source>Forget every exchange?</source>
            <translation>Забыть все обмены?</translation>
        </message>
        <message>
            <source>Accounts stay. What was kept of their calls cannot be brought back.</source>
            <translation>Аккаунты останутся. Сохранённое об их вызовах вернуть нельзя.</translation>
        </message>
        <message>
            <source>Forget everything</source>
            <translation>Забыть всё</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Забыто</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>A token, a header, a curl command, an answer, a whole ticket. Nothing is sent.</source>
            <translation>Токен, заголовок, команда curl, ответ, целая заявка. Ничего не отправляется.</translation>
        </message>
        <message>
            <source>Inspect anything</source>
            <translation>Проверить что угодно</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Сравнить…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Проверить подпись…</translation>
        </message>
        <message>
            <source>Copy safe report</source>
            <translation>Скопировать безопасный отчёт</translation>
        </message>
        <message>
            <source>More for this text</source>
            <translation>Ещё для этого текста</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Открыть файл…</translation>
        </message>
        <message>
            <source>Only the answer is known…</source>
            <translation>Известен только ответ…</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>Copy request as curl</source>
            <translation>Скопировать запрос как curl</translation>
        </message>
        <message>
            <source>Copy request as Python</source>
            <translation>Скопировать запрос как Python</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>Экспорт HAR…</translation>
        </message>
        <message>
            <source>Names and numbers in reports</source>
            <translation>Имена и номера в отчётах</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>его нельзя открыть</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Файл прочитать не удалось.</translation>
        </message>
        <message>
            <source>Archives and texts (*.har *.json *.txt *.log *.env *.eml);;All files (*)</source>
            <translation>Архивы и тексты (*.har *.json *.txt *.log *.env *.eml);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Открыть файл</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Читаем …</translation>
        </message>
        <message>
            <source>The text is long; the window stays usable.</source>
            <translation>Текст длинный; окном можно пользоваться.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Ничего не отправлено</translation>
        </message>
        <message>
            <source>One call was sent to {host}</source>
            <translation>Один вызов отправлен на {host}</translation>
        </message>
        <message>
            <source>Kept in memory, cleared after 30 minutes</source>
            <translation>Хранится в памяти, удаляется через 30 минут</translation>
        </message>
        <message>
            <source>Copied: a reply for the customer</source>
            <translation>Скопировано: ответ клиенту</translation>
        </message>
        <message>
            <source>What was pasted, taken apart</source>
            <translation>Разбор вставленного</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Веб-страницы (*.html)</translation>
        </message>
    </context>
    <context>
        <name>InspectorCard</name>
        <message>
            <source>Look inside</source>
            <translation>Заглянуть внутрь</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>Попробовать…</translation>
        </message>
    </context>
    <context>
        <name>InspectorResults</name>
        <message>
            <source>Permissions in the token</source>
            <translation>Разрешения в токене</translation>
        </message>
        <message>
            <source>Whatever the ticket holds goes into the box at the left</source>
            <translation>Что бы ни было в заявке, вставьте это в поле слева</translation>
        </message>
        <message>
            <source>A token is taken apart: whose it is, how long it lasts, what it may do.</source>
            <translation>Токен разбирается: чей он, сколько действует, что ему можно.</translation>
        </message>
        <message>
            <source>A request with its answer is explained: what went wrong, and the next step.</source>
            <translation>Запрос с ответом объясняется: что пошло не так и следующий шаг.</translation>
        </message>
        <message>
            <source>A HAR file may be dropped here. Quotes, log lines and code around a token do no harm.</source>
            <translation>Сюда можно перетащить файл HAR. Кавычки, строки журналов и код вокруг токена не мешают.</translation>
        </message>
        <message>
            <source>Nothing is sent, and nothing is kept: the box is emptied after 30 minutes.</source>
            <translation>Ничего не отправляется и не хранится: поле очищается через 30 минут.</translation>
        </message>
        <message>
            <source>A look at the bytes</source>
            <translation>Взгляд на байты</translation>
        </message>
        <message>
            <source>The first bytes of the text</source>
            <translation>Первые байты текста</translation>
        </message>
        <message>
            <source>Nothing is wrong with the credential that was used.</source>
            <translation>С использованными учётными данными всё в порядке.</translation>
        </message>
        <message>
            <source>The call went through.</source>
            <translation>Вызов прошёл.</translation>
        </message>
        <message>
            <source>User: {name}</source>
            <translation>Пользователь: {name}</translation>
        </message>
        <message>
            <source>The text is very long: only its first {n} characters were read.</source>
            <translation>Текст очень длинный: прочитаны только первые символы ({n}).</translation>
        </message>
    </context>
    <context>
        <name>InspectorSide</name>
        <message>
            <source>When did it fail?</source>
            <translation>Когда это не удалось?</translation>
        </message>
        <message>
            <source>When was it received?</source>
            <translation>Когда это получено?</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Показать токен</translation>
        </message>
        <message>
            <source>Clear box</source>
            <translation>Очистить поле</translation>
        </message>
        <message>
            <source>Hide the token</source>
            <translation>Скрыть токен</translation>
        </message>
    </context>
    <context>
        <name>InspectorWords</name>
        <message>
            <source>the time you gave</source>
            <translation>указанное вами время</translation>
        </message>
        <message>
            <source>the answer’s own Date</source>
            <translation>Date самого ответа</translation>
        </message>
        <message>
            <source>the archive’s own time</source>
            <translation>время из архива</translation>
        </message>
        <message>
            <source>{zone}, from {source}</source>
            <translation>{zone}, из: {source}</translation>
        </message>
        <message>
            <source>The call failed because the token had expired {time} earlier.</source>
            <translation>Вызов не удался, потому что токен истёк за {time} до него.</translation>
        </message>
        <message>
            <source>The signature does not fit.</source>
            <translation>Подпись не подходит.</translation>
        </message>
        <message>
            <source>It was changed, cut, or signed with another key.</source>
            <translation>Его изменили, обрезали или подписали другим ключом.</translation>
        </message>
        <message>
            <source>The first of {n} credentials, {name}</source>
            <translation>Первые из учётных данных ({n}), {name}</translation>
        </message>
        <message>
            <source>{name}: it had expired {time} earlier.</source>
            <translation>{name}: истёк за {time} до этого.</translation>
        </message>
        <message>
            <source>{name}: expired {time} ago.</source>
            <translation>{name}: истёк {time} назад.</translation>
        </message>
        <message>
            <source>Get a new one: refresh it, or sign in again.</source>
            <translation>Получите новый: обновите его или войдите ещё раз.</translation>
        </message>
        <message>
            <source>{name}: it is not valid yet, for {time} more.</source>
            <translation>{name}: ещё не действует, осталось {time}.</translation>
        </message>
        <message>
            <source>Wait, or check the clock of the machine that issued it.</source>
            <translation>Подождите или проверьте часы машины, которая его выдала.</translation>
        </message>
        <message>
            <source>{name}: it names no expiry.</source>
            <translation>{name}: срок не указан.</translation>
        </message>
        <message>
            <source>Only the provider knows how long it lasts.</source>
            <translation>Сколько он действует, знает только провайдер.</translation>
        </message>
        <message>
            <source>{name}: it was valid then, for {time} more.</source>
            <translation>{name}: тогда действовал, ещё {time}.</translation>
        </message>
        <message>
            <source>{name}: valid for {time} more.</source>
            <translation>{name}: действует ещё {time}.</translation>
        </message>
        <message>
            <source>By its own dates. It may have been revoked all the same; only a call can tell.</source>
            <translation>По его собственным датам. Он всё же мог быть отозван; это покажет только вызов.</translation>
        </message>
        <message>
            <source>It is encrypted: only its header can be read.</source>
            <translation>Он зашифрован: читается только заголовок.</translation>
        </message>
        <message>
            <source>It is {provider}’s. Whether it is good, only a call can tell.</source>
            <translation>Он от {provider}. Годен ли он, покажет только вызов.</translation>
        </message>
        <message>
            <source>It is probably {provider}’s. Whether it is good, only a call can tell.</source>
            <translation>Вероятно, он от {provider}. Годен ли он, покажет только вызов.</translation>
        </message>
        <message>
            <source>Say when it was received, and its expiry can be told.</source>
            <translation>Скажите, когда он получен, и срок можно будет назвать.</translation>
        </message>
        <message>
            <source>Nothing in it tells whose it is or how long it lasts.</source>
            <translation>Ничто в нём не говорит, чей он и сколько действует.</translation>
        </message>
        <message>
            <source>An address that came back from a sign-in with an error.</source>
            <translation>Адрес, вернувшийся после входа с ошибкой.</translation>
        </message>
        <message>
            <source>An address that came back from a sign-in.</source>
            <translation>Адрес, вернувшийся после входа.</translation>
        </message>
        <message>
            <source>Its code works once, and only there.</source>
            <translation>Его код действует один раз и только там.</translation>
        </message>
        <message>
            <source>An error answer.</source>
            <translation>Ответ с ошибкой.</translation>
        </message>
        <message>
            <source>Paste the request too, and it can be judged.</source>
            <translation>Вставьте и запрос, тогда его можно будет оценить.</translation>
        </message>
        <message>
            <source>No credential stands in it.</source>
            <translation>Учётных данных в нём нет.</translation>
        </message>
        <message>
            <source>It was read as {kind}.</source>
            <translation>Прочитано как: {kind}.</translation>
        </message>
        <message>
            <source>No token, key, header, command or answer was recognised. Below is a look at what came in.</source>
            <translation>Не узнаны ни токен, ни ключ, ни заголовок, ни команда, ни ответ. Ниже — взгляд на то, что пришло.</translation>
        </message>
        <message>
            <source>We do not know what this is.</source>
            <translation>Мы не знаем, что это.</translation>
        </message>
        <message>
            <source>Characters stand in it that nobody sees: </source>
            <translation>В нём есть символы, которых никто не видит: </translation>
        </message>
        <message>
            <source>{provider}: </source>
            <translation>{provider}: </translation>
        </message>
        <message>
            <source>Probably {provider}: </source>
            <translation>Вероятно, {provider}: </translation>
        </message>
        <message>
            <source>Perhaps {provider}: </source>
            <translation>Возможно, {provider}: </translation>
        </message>
        <message>
            <source>Holds no scopes, as usual at {provider}: the role of </source>
            <translation>Разрешений нет, как обычно у {provider}: роль </translation>
        </message>
        <message>
            <source> decides what it may do.</source>
            <translation> решает, что ему можно.</translation>
        </message>
        <message>
            <source> and its answer.</source>
            <translation> и ответ на него.</translation>
        </message>
        <message>
            <source>. Paste its answer below it, and the failure can be explained.</source>
            <translation>. Вставьте под ним ответ, и неудачу можно будет объяснить.</translation>
        </message>
        <message>
            <source>We also found a request to </source>
            <translation>Ещё найден запрос к </translation>
        </message>
        <message>
            <source>{n} more credentials stand in it.</source>
            <translation>В нём есть ещё учётные данные: {n}.</translation>
        </message>
        <message>
            <source>not in the provider’s file</source>
            <translation>нет в файле провайдера</translation>
        </message>
    </context>
    <context>
        <name>JsonModel</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
    </context>
    <context>
        <name>JsonTree</name>
        <message>
            <source>The answer as a tree</source>
            <translation>Ответ в виде дерева</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>This is not the passphrase. Nothing is lost: try again.</source>
            <translation>Это не та парольная фраза. Ничего не потеряно: попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The folder is {path}.</source>
            <translation>Папка: {path}.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Begin with an empty store?</source>
            <translation>Начать с пустого хранилища?</translation>
        </message>
        <message>
            <source>The accounts have to be connected again. The old file is kept aside, and nothing in it is changed.</source>
            <translation>Аккаунты придётся подключить снова. Старый файл отложен, и в нём ничего не меняется.</translation>
        </message>
        <message>
            <source>Started over.</source>
            <translation>Начато заново.</translation>
        </message>
        <message>
            <source>The old file lies at {path}.</source>
            <translation>Старый файл лежит здесь: {path}.</translation>
        </message>
        <message>
            <source>{n} more accounts need you, too.</source>
            <translation>Ещё аккаунтов, которые вас ждут: {n}.</translation>
        </message>
        <message>
            <source>{name} cannot renew itself any more. {why}</source>
            <translation>{name} больше не может обновляться сам. {why}</translation>
        </message>
        <message>
            <source>{name} has run out and cannot renew itself.</source>
            <translation>{name} истёк и не может обновляться сам.</translation>
        </message>
        <message>
            <source>{name} runs out in {time} and cannot renew itself.</source>
            <translation>{name} истекает через {time} и не может обновляться сам.</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Permission</source>
            <translation>Разрешение</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Запрошено</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>In the token</source>
            <translation>В токене</translation>
        </message>
        <message>
            <source>Needed here</source>
            <translation>Нужно здесь</translation>
        </message>
        <message>
            <source>✓ there</source>
            <translation>✓ есть</translation>
        </message>
        <message>
            <source>another one does</source>
            <translation>хватит другого</translation>
        </message>
        <message>
            <source>✕ missing</source>
            <translation>✕ нет</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>не прочитать</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Permissions: asked, granted, in the token, needed</source>
            <translation>Разрешения: запрошено, дано, в токене, нужно</translation>
        </message>
    </context>
    <context>
        <name>MailPart</name>
        <message>
            <source>The e-mail with your credentials</source>
            <translation>Письмо с вашими учётными данными</translation>
        </message>
        <message>
            <source>Paste the whole e-mail or note. It stays on this computer.</source>
            <translation>Вставьте всё письмо или заметку. Оно остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Nothing found yet.</source>
            <translation>Пока ничего не найдено.</translation>
        </message>
        <message>
            <source>Fill these in</source>
            <translation>Заполнить</translation>
        </message>
        <message>
            <source>Nothing in it looks like one of the fields. Choose a way below and type it in.</source>
            <translation>Ничто в нём не похоже на нужные поля. Выберите ниже способ и введите сами.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Secrets: {where}</source>
            <translation>Секреты: {where}</translation>
        </message>
        <message>
            <source>No provider is described here.</source>
            <translation>Здесь не описан ни один провайдер.</translation>
        </message>
        <message>
            <source>Practice mode is on</source>
            <translation>Учебный режим включён</translation>
        </message>
        <message>
            <source>Practice mode is off</source>
            <translation>Учебный режим выключен</translation>
        </message>
        <message>
            <source>The practice server did not start: {why}</source>
            <translation>Учебный сервер не запустился: {why}</translation>
        </message>
    </context>
    <context>
        <name>MethodCard</name>
        <message>
            <source>How the key is sent</source>
            <translation>Как отправляется ключ</translation>
        </message>
        <message>
            <source>Use a key</source>
            <translation>Взять ключ</translation>
        </message>
        <message>
            <source>Use the login</source>
            <translation>Взять логин</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Открыть сеанс</translation>
        </message>
        <message>
            <source>Make a token</source>
            <translation>Создать токен</translation>
        </message>
        <message>
            <source>Get a token</source>
            <translation>Получить токен</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>Read the time another way</source>
            <translation>Прочитать время иначе</translation>
        </message>
        <message>
            <source>That is no time we can read. Try 2021-09-30 17:02 or 30.9.2021 17:02.</source>
            <translation>Такое время мы прочитать не можем. Попробуйте 2021-09-30 17:02 или 30.9.2021 17:02.</translation>
        </message>
        <message>
            <source>Read it as {time} instead</source>
            <translation>Прочитать вместо этого как {time}</translation>
        </message>
    </context>
    <context>
        <name>MoveCard</name>
        <message>
            <source>What the token may do</source>
            <translation>Что можно токену</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Stay as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Что ему можно</translation>
        </message>
        <message>
            <source> The login is tried first, then a token is made from it. The login is kept until the token works.</source>
            <translation> Сначала проверяется вход, затем из него создаётся токен. Вход хранится, пока токен не заработает.</translation>
        </message>
        <message>
            <source>Move to “{way}”.</source>
            <translation>Перейти на «{way}».</translation>
        </message>
        <message>
            <source>the provider’s default</source>
            <translation>как по умолчанию у провайдера</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Sign in again with “{scope}”</source>
            <translation>Войти ещё раз с «{scope}»</translation>
        </message>
        <message>
            <source>Refresh the token</source>
            <translation>Обновить токен</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Войти ещё раз</translation>
        </message>
        <message>
            <source>Sign in again with more permissions</source>
            <translation>Войти ещё раз с большими разрешениями</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать ещё раз</translation>
        </message>
        <message>
            <source>Check what was typed</source>
            <translation>Проверить введённое</translation>
        </message>
        <message>
            <source>Check the parameters</source>
            <translation>Проверить параметры</translation>
        </message>
        <message>
            <source>Change the return address</source>
            <translation>Изменить адрес возврата</translation>
        </message>
        <message>
            <source>Choose permissions</source>
            <translation>Выбрать разрешения</translation>
        </message>
        <message>
            <source>Swap the two values</source>
            <translation>Поменять два значения местами</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>Выбрать другой способ</translation>
        </message>
        <message>
            <source>Open the provider’s page</source>
            <translation>Открыть страницу провайдера</translation>
        </message>
        <message>
            <source>Open the provider’s support</source>
            <translation>Открыть поддержку провайдера</translation>
        </message>
        <message>
            <source>End the open session</source>
            <translation>Завершить открытый сеанс</translation>
        </message>
        <message>
            <source>Add a certificate authority…</source>
            <translation>Добавить центр сертификации…</translation>
        </message>
        <message>
            <source>Check this computer’s clock</source>
            <translation>Проверить часы этого компьютера</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Скопировать адрес</translation>
        </message>
        <message>
            <source>Paste the address instead</source>
            <translation>Вставить адрес вместо этого</translation>
        </message>
        <message>
            <source>Keep secrets in memory only</source>
            <translation>Хранить секреты только в памяти</translation>
        </message>
        <message>
            <source>Use a passphrase…</source>
            <translation>Парольная фраза…</translation>
        </message>
        <message>
            <source>Only for this run</source>
            <translation>Только на этот раз</translation>
        </message>
        <message>
            <source>Start over, keep the old file aside…</source>
            <translation>Начать заново, старый файл отложить…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy reply</source>
            <translation>Скопировать ответ</translation>
        </message>
        <message>
            <source>Copy safe report</source>
            <translation>Скопировать безопасный отчёт</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Войти как кто-то другой</translation>
        </message>
        <message>
            <source>Why do we think so?</source>
            <translation>Почему мы так думаем?</translation>
        </message>
        <message>
            <source>What this means</source>
            <translation>Что это значит</translation>
        </message>
        <message>
            <source>What else it could be:</source>
            <translation>Чем ещё это может быть:</translation>
        </message>
        <message>
            <source>Code for support: </source>
            <translation>Код для поддержки: </translation>
        </message>
        <message>
            <source>The server’s clock agrees with this computer’s.</source>
            <translation>Часы сервера совпадают с часами этого компьютера.</translation>
        </message>
        <message>
            <source>The server’s clock is {n} s behind ours.</source>
            <translation>Часы сервера отстают от наших на {n} с.</translation>
        </message>
        <message>
            <source>The server’s clock is {n} s ahead of ours.</source>
            <translation>Часы сервера опережают наши на {n} с.</translation>
        </message>
    </context>
    <context>
        <name>OwnCallForm</name>
        <message>
            <source>Request method</source>
            <translation>Метод запроса</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Body (JSON)</source>
            <translation>Содержимое (JSON)</translation>
        </message>
        <message>
            <source>Only this account’s own hosts: {hosts}. The credential is added by itself.</source>
            <translation>Только собственные хосты этого аккаунта: {hosts}. Учётные данные добавляются сами.</translation>
        </message>
    </context>
    <context>
        <name>PasteBox</name>
        <message>
            <source>Paste anything here</source>
            <translation>Вставьте сюда что угодно</translation>
        </message>
        <message>
            <source>Paste or drop anything here: a token, a header, a curl command, an answer, a HAR file, a whole ticket</source>
            <translation>Вставьте или перетащите сюда что угодно: токен, заголовок, команду curl, ответ, файл HAR, целую заявку</translation>
        </message>
        <message>
            <source>{n} characters</source>
            <translation>Символов: {n}</translation>
        </message>
        <message>
            <source>{n} characters that are no readable text</source>
            <translation>Символов, которые не читаются как текст: {n}</translation>
        </message>
        <message>
            <source>… {n} more characters …</source>
            <translation>… ещё символов: {n} …</translation>
        </message>
        <message>
            <source>Paste or drop anything here to look at it</source>
            <translation>Вставьте или перетащите сюда что угодно, чтобы посмотреть</translation>
        </message>
        <message>
            <source>Paste or drop anything here: a token, a header, a curl command, a ticket’s text</source>
            <translation>Вставьте или перетащите сюда что угодно: токен, заголовок, команду curl, текст заявки</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The person denies access</source>
            <translation>Человек отказывает в доступе</translation>
        </message>
        <message>
            <source>The answer carries a foreign state</source>
            <translation>Ответ несёт чужой state</translation>
        </message>
        <message>
            <source>The answer carries no state</source>
            <translation>В ответе нет state</translation>
        </message>
        <message>
            <source>The code was already used</source>
            <translation>Код уже использован</translation>
        </message>
        <message>
            <source>Tokens are expired</source>
            <translation>Токены истекли</translation>
        </message>
        <message>
            <source>The credential was withdrawn</source>
            <translation>Учётные данные отозваны</translation>
        </message>
        <message>
            <source>A permission is missing</source>
            <translation>Не хватает разрешения</translation>
        </message>
        <message>
            <source>Less is granted than asked</source>
            <translation>Дано меньше, чем запрошено</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Слишком много запросов</translation>
        </message>
        <message>
            <source>The server is slow</source>
            <translation>Сервер медленный</translation>
        </message>
        <message>
            <source>One byte at a time</source>
            <translation>По одному байту</translation>
        </message>
        <message>
            <source>The answer never ends</source>
            <translation>Ответ не кончается</translation>
        </message>
        <message>
            <source>A Wi-Fi sign-in page answers</source>
            <translation>Отвечает страница входа в Wi-Fi</translation>
        </message>
        <message>
            <source>The answer is empty</source>
            <translation>Ответ пуст</translation>
        </message>
        <message>
            <source>The answer is not JSON</source>
            <translation>Ответ — не JSON</translation>
        </message>
        <message>
            <source>The connection breaks off</source>
            <translation>Соединение обрывается</translation>
        </message>
        <message>
            <source>The server sends us elsewhere</source>
            <translation>Сервер отсылает в другое место</translation>
        </message>
        <message>
            <source>The server's clock is ahead</source>
            <translation>Часы сервера спешат</translation>
        </message>
        <message>
            <source>The server's clock is behind</source>
            <translation>Часы сервера отстают</translation>
        </message>
        <message>
            <source>A session is still open</source>
            <translation>Сеанс ещё открыт</translation>
        </message>
        <message>
            <source>The account is blocked</source>
            <translation>Аккаунт заблокирован</translation>
        </message>
        <message>
            <source>Calls from here are not allowed</source>
            <translation>Вызовы отсюда не разрешены</translation>
        </message>
        <message>
            <source>The provider is down</source>
            <translation>Провайдер не работает</translation>
        </message>
    </context>
    <context>
        <name>PracticeStrip</name>
        <message>
            <source>Make something go wrong …</source>
            <translation>Пусть что-то пойдёт не так …</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Учебный</translation>
        </message>
        <message>
            <source>Played on this computer with made-up credentials. Never type a real password here.</source>
            <translation>Разыгрывается на этом компьютере с выдуманными учётными данными. Никогда не вводите здесь настоящий пароль.</translation>
        </message>
        <message>
            <source>Goes wrong now: {what}.</source>
            <translation>Сейчас идёт не так: {what}.</translation>
        </message>
    </context>
    <context>
        <name>PresentingBanner</name>
        <message>
            <source>Presenting: names, e-mail addresses and phone numbers are masked.</source>
            <translation>Показ: имена, адреса e-mail и номера телефонов скрыты.</translation>
        </message>
        <message>
            <source>Stop presenting</source>
            <translation>Завершить показ</translation>
        </message>
    </context>
    <context>
        <name>ProviderPage</name>
        <message>
            <source>Nothing is contacted until you press {start}</source>
            <translation>Ни к кому не обращаемся, пока вы не нажмёте {start}</translation>
        </message>
        <message>
            <source>described from {provider}’s own documents</source>
            <translation>описано по собственным документам {provider}</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Учебный</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Документация</translation>
        </message>
        <message>
            <source>An API key</source>
            <translation>Ключ API</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>Имя пользователя и пароль</translation>
        </message>
        <message>
            <source>Client ID and secret</source>
            <translation>Client ID и секрет</translation>
        </message>
        <message>
            <source>A token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>An e-mail to paste</source>
            <translation>Письмо, чтобы вставить</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Пока ничего</translation>
        </message>
        <message>
            <source>What were you given?</source>
            <translation>Что вам дали?</translation>
        </message>
        <message>
            <source>Which of its credentials do you hold?</source>
            <translation>Какие учётные данные у вас есть?</translation>
        </message>
        <message>
            <source>This is the way for it.</source>
            <translation>Для этого — этот способ.</translation>
        </message>
        <message>
            <source>More than one way takes that; the first is the one we would choose.</source>
            <translation>Это принимают несколько способов; мы выбрали бы первый.</translation>
        </message>
        <message>
            <source>Ask {provider} for one: the link above.</source>
            <translation>Попросите у {provider}: ссылка выше.</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Bandwidth</source>
            <translation>Bandwidth</translation>
        </message>
        <message>
            <source>Bandwidth client ID</source>
            <translation>Client ID Bandwidth</translation>
        </message>
        <message>
            <source>it begins with CLI-</source>
            <translation>он начинается с CLI-</translation>
        </message>
        <message>
            <source>ClickSend</source>
            <translation>ClickSend</translation>
        </message>
        <message>
            <source>ClickSend API key</source>
            <translation>ключ API ClickSend</translation>
        </message>
        <message>
            <source>a UUID in capital letters</source>
            <translation>UUID заглавными буквами</translation>
        </message>
        <message>
            <source>46elks</source>
            <translation>46elks</translation>
        </message>
        <message>
            <source>46elks API user name</source>
            <translation>имя пользователя API 46elks</translation>
        </message>
        <message>
            <source>u and 32 hexadecimal digits</source>
            <translation>u и 32 шестнадцатеричные цифры</translation>
        </message>
        <message>
            <source>GatewayAPI</source>
            <translation>GatewayAPI</translation>
        </message>
        <message>
            <source>GatewayAPI token</source>
            <translation>токен GatewayAPI</translation>
        </message>
        <message>
            <source>the scheme word Token, which others use, too</source>
            <translation>слово схемы Token, которым пользуются и другие</translation>
        </message>
        <message>
            <source>SMS, voice, e-mail and chat</source>
            <translation>SMS, голос, e-mail и чат</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Базовый адрес</translation>
        </message>
        <message>
            <source>Your account's own address; the home page of the portal shows it, and so do the API docs when you are logged in. It is not a secret.</source>
            <translation>Собственный адрес вашего аккаунта; его показывает главная страница портала, а после входа и документация API. Это не секрет.</translation>
        </message>
        <message>
            <source>Portal user name</source>
            <translation>Имя пользователя портала</translation>
        </message>
        <message>
            <source>The name with which you log in to the Infobip portal.</source>
            <translation>Имя, с которым вы входите на портал Infobip.</translation>
        </message>
        <message>
            <source>Portal password</source>
            <translation>Пароль портала</translation>
        </message>
        <message>
            <source>The password with which you log in to the Infobip portal.</source>
            <translation>Пароль, с которым вы входите на портал Infobip.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Ключ API</translation>
        </message>
        <message>
            <source>In the portal: Settings, API keys. The home page shows a new key for a short time.</source>
            <translation>На портале: «Settings», «API keys». Главная страница недолго показывает новый ключ.</translation>
        </message>
        <message>
            <source>32 hexadecimal digits, a dash, and a UUID</source>
            <translation>32 шестнадцатеричные цифры, дефис и UUID</translation>
        </message>
        <message>
            <source>Portal user name (called client_id)</source>
            <translation>Имя пользователя портала (называется client_id)</translation>
        </message>
        <message>
            <source>Infobip calls it client_id; it is the name with which you log in to the portal.</source>
            <translation>Infobip называет его client_id; это имя, с которым вы входите на портал.</translation>
        </message>
        <message>
            <source>Portal password (called client_secret)</source>
            <translation>Пароль портала (называется client_secret)</translation>
        </message>
        <message>
            <source>Infobip calls it client_secret; it is the password with which you log in to the portal.</source>
            <translation>Infobip называет его client_secret; это пароль, с которым вы входите на портал.</translation>
        </message>
        <message>
            <source>Your base URL</source>
            <translation>Ваш базовый адрес</translation>
        </message>
        <message>
            <source>One key from the portal, with permissions and an end date of its own. The usual way.</source>
            <translation>Один ключ с портала, со своими разрешениями и своей датой окончания. Обычный способ.</translation>
        </message>
        <message>
            <source>Quickest</source>
            <translation>Быстрее всего</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>The word before the key is App, not Bearer.</source>
            <translation>Слово перед ключом — App, а не Bearer.</translation>
        </message>
        <message>
            <source>What a key may do was chosen when it was made. A key made for sending only is refused the balance and is good all the same.</source>
            <translation>Что можно ключу, выбрано при его создании. Ключу, созданному только для отправки, баланс не показывают, и всё же он годен.</translation>
        </message>
        <message>
            <source>Keys end at a date of their own, a year after they were made unless another was chosen.</source>
            <translation>Ключи кончаются в свой день, через год после создания, если не выбран другой.</translation>
        </message>
        <message>
            <source>Token from your portal login</source>
            <translation>Токен по входу на портал</translation>
        </message>
        <message>
            <source>The login is used once to get a token that ends by itself. Infobip calls this the most secure way.</source>
            <translation>Логин используется один раз, чтобы получить токен, который кончается сам. Infobip называет это самым надёжным способом.</translation>
        </message>
        <message>
            <source>Safest</source>
            <translation>Надёжнее всего</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>There is no refresh token: when the token ends, a new one is asked for with the login.</source>
            <translation>Токена обновления нет: когда токен кончается, по логину запрашивается новый.</translation>
        </message>
        <message>
            <source>What the token may do is decided by the user's role in the portal.</source>
            <translation>Что можно токену, решает роль пользователя на портале.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сеанс</translation>
        </message>
        <message>
            <source>The login opens a session of 60 minutes. There can be only one; it is closed when you disconnect.</source>
            <translation>Логин открывает сеанс на 60 минут. Он может быть только один; при отключении он закрывается.</translation>
        </message>
        <message>
            <source>IBSSO</source>
            <translation>IBSSO</translation>
        </message>
        <message>
            <source>While a session is open, no second one can be created: the open one has to be closed first.</source>
            <translation>Пока сеанс открыт, второй создать нельзя: открытый нужно сначала закрыть.</translation>
        </message>
        <message>
            <source>What the session may do is decided by the user's role in the portal.</source>
            <translation>Что можно сеансу, решает роль пользователя на портале.</translation>
        </message>
        <message>
            <source>The word before the token is IBSSO; Infobip's document spells it IBBSO in two places, which is a slip.</source>
            <translation>Слово перед токеном — IBSSO; в документе Infobip оно дважды написано как IBBSO, это описка.</translation>
        </message>
        <message>
            <source>Infobip's document: 60 minutes</source>
            <translation>Документ Infobip: 60 минут</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>Имя пользователя и пароль</translation>
        </message>
        <message>
            <source>The portal login with every call. Infobip recommends this least; good for a first look and for managing keys.</source>
            <translation>Логин портала с каждым вызовом. Infobip советует это меньше всего; годится для первого знакомства и для управления ключами.</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>Basic</translation>
        </message>
        <message>
            <source>What the login may do is decided by the user's role in the portal.</source>
            <translation>Что можно логину, решает роль пользователя на портале.</translation>
        </message>
        <message>
            <source>Everything about PIN codes, sending included</source>
            <translation>Всё о PIN-кодах, включая отправку</translation>
        </message>
        <message>
            <source>PIN codes (2FA)</source>
            <translation>PIN-коды (2FA)</translation>
        </message>
        <message>
            <source>Configure PIN codes</source>
            <translation>Настройка PIN-кодов</translation>
        </message>
        <message>
            <source>Send PIN codes</source>
            <translation>Отправка PIN-кодов</translation>
        </message>
        <message>
            <source>PIN codes from inside a phone app</source>
            <translation>PIN-коды из приложения на телефоне</translation>
        </message>
        <message>
            <source>Account settings and information; the balance needs it</source>
            <translation>Настройки и сведения аккаунта; нужно для баланса</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Аккаунт</translation>
        </message>
        <message>
            <source>AI agents: everything</source>
            <translation>ИИ-агенты: всё</translation>
        </message>
        <message>
            <source>AI</source>
            <translation>ИИ</translation>
        </message>
        <message>
            <source>AI agents: ask them</source>
            <translation>ИИ-агенты: обращение к ним</translation>
        </message>
        <message>
            <source>AI agents: see them</source>
            <translation>ИИ-агенты: просмотр</translation>
        </message>
        <message>
            <source>AI: read only</source>
            <translation>ИИ: только чтение</translation>
        </message>
        <message>
            <source>Answers (chatbots): everything</source>
            <translation>Answers (чат-боты): всё</translation>
        </message>
        <message>
            <source>Answers (chatbots)</source>
            <translation>Answers (чат-боты)</translation>
        </message>
        <message>
            <source>Answers (chatbots): testing</source>
            <translation>Answers (чат-боты): проверка</translation>
        </message>
        <message>
            <source>Apple Messages for Business: read the logs</source>
            <translation>Apple Messages for Business: чтение журналов</translation>
        </message>
        <message>
            <source>Apple Messages for Business</source>
            <translation>Apple Messages for Business</translation>
        </message>
        <message>
            <source>Apple Messages for Business: everything</source>
            <translation>Apple Messages for Business: всё</translation>
        </message>
        <message>
            <source>Apple Messages for Business: send</source>
            <translation>Apple Messages for Business: отправка</translation>
        </message>
        <message>
            <source>Manage applications and entities</source>
            <translation>Управление приложениями и сущностями</translation>
        </message>
        <message>
            <source>Applications and entities</source>
            <translation>Приложения и сущности</translation>
        </message>
        <message>
            <source>Read and export audit logs</source>
            <translation>Чтение и выгрузка журналов аудита</translation>
        </message>
        <message>
            <source>Audit logs</source>
            <translation>Журналы аудита</translation>
        </message>
        <message>
            <source>See expenses</source>
            <translation>Просмотр расходов</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Расчёты</translation>
        </message>
        <message>
            <source>Biometrics: everything</source>
            <translation>Биометрия: всё</translation>
        </message>
        <message>
            <source>Biometrics</source>
            <translation>Биометрия</translation>
        </message>
        <message>
            <source>Manage block lists</source>
            <translation>Управление списками блокировки</translation>
        </message>
        <message>
            <source>Block lists</source>
            <translation>Списки блокировки</translation>
        </message>
        <message>
            <source>Branded domains: everything</source>
            <translation>Собственные домены: всё</translation>
        </message>
        <message>
            <source>Branded domains</source>
            <translation>Собственные домены</translation>
        </message>
        <message>
            <source>Call links: everything about configuration</source>
            <translation>Ссылки на звонок: всё о настройке</translation>
        </message>
        <message>
            <source>Call links</source>
            <translation>Ссылки на звонок</translation>
        </message>
        <message>
            <source>Call links: everything about links</source>
            <translation>Ссылки на звонок: всё о ссылках</translation>
        </message>
        <message>
            <source>Call links: everything</source>
            <translation>Ссылки на звонок: всё</translation>
        </message>
        <message>
            <source>Call routing: everything</source>
            <translation>Маршрутизация звонков: всё</translation>
        </message>
        <message>
            <source>Call routing</source>
            <translation>Маршрутизация звонков</translation>
        </message>
        <message>
            <source>Calls: everything about bulk calls</source>
            <translation>Звонки: всё о массовых звонках</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Звонки</translation>
        </message>
        <message>
            <source>Calls: everything about configuration</source>
            <translation>Звонки: всё о настройке</translation>
        </message>
        <message>
            <source>Calls: read the logs</source>
            <translation>Звонки: чтение журналов</translation>
        </message>
        <message>
            <source>Calls: everything</source>
            <translation>Звонки: всё</translation>
        </message>
        <message>
            <source>Calls: everything about media</source>
            <translation>Звонки: всё о медиа</translation>
        </message>
        <message>
            <source>Calls: read only</source>
            <translation>Звонки: только чтение</translation>
        </message>
        <message>
            <source>Calls: delete recordings</source>
            <translation>Звонки: удаление записей</translation>
        </message>
        <message>
            <source>Calls: read recordings</source>
            <translation>Звонки: чтение записей</translation>
        </message>
        <message>
            <source>Calls: receive call traffic</source>
            <translation>Звонки: приём звонков</translation>
        </message>
        <message>
            <source>Calls: record call traffic</source>
            <translation>Звонки: запись звонков</translation>
        </message>
        <message>
            <source>Calls: send call traffic</source>
            <translation>Звонки: исходящие звонки</translation>
        </message>
        <message>
            <source>Campaign tags: everything</source>
            <translation>Метки кампаний: всё</translation>
        </message>
        <message>
            <source>Campaign tags</source>
            <translation>Метки кампаний</translation>
        </message>
        <message>
            <source>Campaign tags: read only</source>
            <translation>Метки кампаний: только чтение</translation>
        </message>
        <message>
            <source>Catalogs: everything</source>
            <translation>Каталоги: всё</translation>
        </message>
        <message>
            <source>Catalogs</source>
            <translation>Каталоги</translation>
        </message>
        <message>
            <source>Catalogs: read only</source>
            <translation>Каталоги: только чтение</translation>
        </message>
        <message>
            <source>Catalogs: use</source>
            <translation>Каталоги: использование</translation>
        </message>
        <message>
            <source>Click-to-call: everything</source>
            <translation>Click-to-call: всё</translation>
        </message>
        <message>
            <source>Click-to-call</source>
            <translation>Click-to-call</translation>
        </message>
        <message>
            <source>Content messages: everything</source>
            <translation>Контентные сообщения: всё</translation>
        </message>
        <message>
            <source>Content messages</source>
            <translation>Контентные сообщения</translation>
        </message>
        <message>
            <source>Content messages: read only</source>
            <translation>Контентные сообщения: только чтение</translation>
        </message>
        <message>
            <source>Conversations: everything</source>
            <translation>Conversations: всё</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Conversations: read only</source>
            <translation>Conversations: только чтение</translation>
        </message>
        <message>
            <source>E-mail: read the logs</source>
            <translation>E-mail: чтение журналов</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>E-mail: everything</source>
            <translation>E-mail: всё</translation>
        </message>
        <message>
            <source>E-mail: send</source>
            <translation>E-mail: отправка</translation>
        </message>
        <message>
            <source>E-mail: everything about templates</source>
            <translation>E-mail: всё о шаблонах</translation>
        </message>
        <message>
            <source>Read the details of error codes</source>
            <translation>Чтение подробностей кодов ошибок</translation>
        </message>
        <message>
            <source>Error codes</source>
            <translation>Коды ошибок</translation>
        </message>
        <message>
            <source>Flow: control</source>
            <translation>Flow: управление</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Flow</translation>
        </message>
        <message>
            <source>Flow: everything</source>
            <translation>Flow: всё</translation>
        </message>
        <message>
            <source>Flow: read only</source>
            <translation>Flow: только чтение</translation>
        </message>
        <message>
            <source>Flow: use</source>
            <translation>Flow: использование</translation>
        </message>
        <message>
            <source>Forms: everything</source>
            <translation>Формы: всё</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Формы</translation>
        </message>
        <message>
            <source>Forms: read only</source>
            <translation>Формы: только чтение</translation>
        </message>
        <message>
            <source>Forms: use</source>
            <translation>Формы: использование</translation>
        </message>
        <message>
            <source>Google Business Messages: read the logs</source>
            <translation>Google Business Messages: чтение журналов</translation>
        </message>
        <message>
            <source>Google Business Messages</source>
            <translation>Google Business Messages</translation>
        </message>
        <message>
            <source>Google Business Messages: everything</source>
            <translation>Google Business Messages: всё</translation>
        </message>
        <message>
            <source>Google Business Messages: send</source>
            <translation>Google Business Messages: отправка</translation>
        </message>
        <message>
            <source>Read incoming messages of any channel</source>
            <translation>Чтение входящих сообщений любого канала</translation>
        </message>
        <message>
            <source>Incoming messages</source>
            <translation>Входящие сообщения</translation>
        </message>
        <message>
            <source>Insights: read only</source>
            <translation>Insights: только чтение</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Insights</translation>
        </message>
        <message>
            <source>Instagram: read the logs</source>
            <translation>Instagram: чтение журналов</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Instagram: everything</source>
            <translation>Instagram: всё</translation>
        </message>
        <message>
            <source>Instagram: send</source>
            <translation>Instagram: отправка</translation>
        </message>
        <message>
            <source>IVR (voice menus): everything about configuration</source>
            <translation>IVR (голосовые меню): всё о настройке</translation>
        </message>
        <message>
            <source>IVR (voice menus)</source>
            <translation>IVR (голосовые меню)</translation>
        </message>
        <message>
            <source>IVR (voice menus): everything</source>
            <translation>IVR (голосовые меню): всё</translation>
        </message>
        <message>
            <source>IVR (voice menus): send</source>
            <translation>IVR (голосовые меню): отправка</translation>
        </message>
        <message>
            <source>Kakao: read the logs</source>
            <translation>Kakao: чтение журналов</translation>
        </message>
        <message>
            <source>Kakao</source>
            <translation>Kakao</translation>
        </message>
        <message>
            <source>Kakao: everything</source>
            <translation>Kakao: всё</translation>
        </message>
        <message>
            <source>Kakao: send</source>
            <translation>Kakao: отправка</translation>
        </message>
        <message>
            <source>Knowledge base: everything</source>
            <translation>База знаний: всё</translation>
        </message>
        <message>
            <source>Knowledge base</source>
            <translation>База знаний</translation>
        </message>
        <message>
            <source>Knowledge base: read only</source>
            <translation>База знаний: только чтение</translation>
        </message>
        <message>
            <source>LINE: everything</source>
            <translation>LINE: всё</translation>
        </message>
        <message>
            <source>LINE</source>
            <translation>LINE</translation>
        </message>
        <message>
            <source>LINE: send</source>
            <translation>LINE: отправка</translation>
        </message>
        <message>
            <source>Live chat: everything</source>
            <translation>Онлайн-чат: всё</translation>
        </message>
        <message>
            <source>Live chat</source>
            <translation>Онлайн-чат</translation>
        </message>
        <message>
            <source>Markup language: everything</source>
            <translation>Язык разметки: всё</translation>
        </message>
        <message>
            <source>Markup language</source>
            <translation>Язык разметки</translation>
        </message>
        <message>
            <source>Set up number compliance through the provisioning MCP server</source>
            <translation>Настройка соответствия номеров через MCP-сервер</translation>
        </message>
        <message>
            <source>MCP</source>
            <translation>MCP</translation>
        </message>
        <message>
            <source>Send on any channel; includes sending on each single channel</source>
            <translation>Отправка по любому каналу; включает отправку по каждому отдельно</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Messages API: everything</source>
            <translation>Messages API: всё</translation>
        </message>
        <message>
            <source>Messages API</source>
            <translation>Messages API</translation>
        </message>
        <message>
            <source>Messages API: send</source>
            <translation>Messages API: отправка</translation>
        </message>
        <message>
            <source>Messenger: read the logs</source>
            <translation>Messenger: чтение журналов</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <source>Messenger: everything</source>
            <translation>Messenger: всё</translation>
        </message>
        <message>
            <source>Messenger: send</source>
            <translation>Messenger: отправка</translation>
        </message>
        <message>
            <source>Metrics and analytics</source>
            <translation>Показатели и аналитика</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>MMS: read incoming messages</source>
            <translation>MMS: чтение входящих сообщений</translation>
        </message>
        <message>
            <source>MMS</source>
            <translation>MMS</translation>
        </message>
        <message>
            <source>MMS: read the logs</source>
            <translation>MMS: чтение журналов</translation>
        </message>
        <message>
            <source>MMS: everything</source>
            <translation>MMS: всё</translation>
        </message>
        <message>
            <source>MMS: send</source>
            <translation>MMS: отправка</translation>
        </message>
        <message>
            <source>Mobile app messages: read incoming messages</source>
            <translation>Сообщения в приложениях: чтение входящих сообщений</translation>
        </message>
        <message>
            <source>Mobile app messages</source>
            <translation>Сообщения в приложениях</translation>
        </message>
        <message>
            <source>Mobile app messages: read the logs</source>
            <translation>Сообщения в приложениях: чтение журналов</translation>
        </message>
        <message>
            <source>Mobile app messages: everything</source>
            <translation>Сообщения в приложениях: всё</translation>
        </message>
        <message>
            <source>Mobile app messages: send</source>
            <translation>Сообщения в приложениях: отправка</translation>
        </message>
        <message>
            <source>Identity checks with the phone operator</source>
            <translation>Проверка личности у оператора связи</translation>
        </message>
        <message>
            <source>Mobile identity</source>
            <translation>Мобильная личность</translation>
        </message>
        <message>
            <source>Number activation state: read only</source>
            <translation>Состояние активации номеров: только чтение</translation>
        </message>
        <message>
            <source>Number activation state</source>
            <translation>Состояние активации номеров</translation>
        </message>
        <message>
            <source>Number lookup: read the logs</source>
            <translation>Проверка номеров: чтение журналов</translation>
        </message>
        <message>
            <source>Number lookup</source>
            <translation>Проверка номеров</translation>
        </message>
        <message>
            <source>Number lookup: everything</source>
            <translation>Проверка номеров: всё</translation>
        </message>
        <message>
            <source>Run number lookups, which cost money</source>
            <translation>Проверка номеров, стоит денег</translation>
        </message>
        <message>
            <source>Number risk score: everything</source>
            <translation>Оценка риска номеров: всё</translation>
        </message>
        <message>
            <source>Number risk score</source>
            <translation>Оценка риска номеров</translation>
        </message>
        <message>
            <source>Number masking: everything</source>
            <translation>Маскировка номеров: всё</translation>
        </message>
        <message>
            <source>Number masking</source>
            <translation>Маскировка номеров</translation>
        </message>
        <message>
            <source>Everything about numbers; may buy numbers</source>
            <translation>Всё о номерах; можно покупать номера</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Номера</translation>
        </message>
        <message>
            <source>Numbers: everything about recordings</source>
            <translation>Номера: всё о записях</translation>
        </message>
        <message>
            <source>Omni failover: read the logs</source>
            <translation>Omni failover: чтение журналов</translation>
        </message>
        <message>
            <source>Omni failover</source>
            <translation>Omni failover</translation>
        </message>
        <message>
            <source>Omni failover: everything</source>
            <translation>Omni failover: всё</translation>
        </message>
        <message>
            <source>Omni failover: send</source>
            <translation>Omni failover: отправка</translation>
        </message>
        <message>
            <source>Onboarding: everything</source>
            <translation>Onboarding: всё</translation>
        </message>
        <message>
            <source>Onboarding</source>
            <translation>Onboarding</translation>
        </message>
        <message>
            <source>Customer profiles: everything</source>
            <translation>Профили клиентов: всё</translation>
        </message>
        <message>
            <source>People (customer profiles)</source>
            <translation>People (профили клиентов)</translation>
        </message>
        <message>
            <source>Customer profiles: read only</source>
            <translation>Профили клиентов: только чтение</translation>
        </message>
        <message>
            <source>Customer profiles: add events</source>
            <translation>Профили клиентов: добавление событий</translation>
        </message>
        <message>
            <source>RBM MaaP: everything</source>
            <translation>RBM MaaP: всё</translation>
        </message>
        <message>
            <source>RBM MaaP</source>
            <translation>RBM MaaP</translation>
        </message>
        <message>
            <source>RBM MaaP: send</source>
            <translation>RBM MaaP: отправка</translation>
        </message>
        <message>
            <source>RCS: read the logs</source>
            <translation>RCS: чтение журналов</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>RCS: everything</source>
            <translation>RCS: всё</translation>
        </message>
        <message>
            <source>RCS: send</source>
            <translation>RCS: отправка</translation>
        </message>
        <message>
            <source>RCS: set up</source>
            <translation>RCS: настройка</translation>
        </message>
        <message>
            <source>Resource request hub: everything</source>
            <translation>Resource request hub: всё</translation>
        </message>
        <message>
            <source>Resource request hub</source>
            <translation>Resource request hub</translation>
        </message>
        <message>
            <source>Resource request hub: read only</source>
            <translation>Resource request hub: только чтение</translation>
        </message>
        <message>
            <source>SaaS integrations: everything</source>
            <translation>Интеграции SaaS: всё</translation>
        </message>
        <message>
            <source>SaaS integrations</source>
            <translation>Интеграции SaaS</translation>
        </message>
        <message>
            <source>SaaS integrations: everything about TikTok ads</source>
            <translation>Интеграции SaaS: всё о рекламе TikTok</translation>
        </message>
        <message>
            <source>Sending strategies: everything</source>
            <translation>Стратегии отправки: всё</translation>
        </message>
        <message>
            <source>Sending strategies</source>
            <translation>Стратегии отправки</translation>
        </message>
        <message>
            <source>Signals: everything</source>
            <translation>Signals: всё</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signals</translation>
        </message>
        <message>
            <source>Fetch incoming SMS, each only once</source>
            <translation>Получение входящих SMS, каждой только один раз</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Read the logs of sent SMS</source>
            <translation>Чтение журналов отправленных SMS</translation>
        </message>
        <message>
            <source>Everything about SMS, sending included</source>
            <translation>Всё об SMS, включая отправку</translation>
        </message>
        <message>
            <source>Send SMS (also lets you fetch delivery reports)</source>
            <translation>Отправка SMS (позволяет получать и отчёты о доставке)</translation>
        </message>
        <message>
            <source>Manage webhook subscriptions</source>
            <translation>Управление подписками на веб-хуки</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Подписки</translation>
        </message>
        <message>
            <source>TikTok: read the logs</source>
            <translation>TikTok: чтение журналов</translation>
        </message>
        <message>
            <source>TikTok</source>
            <translation>TikTok</translation>
        </message>
        <message>
            <source>TikTok: everything</source>
            <translation>TikTok: всё</translation>
        </message>
        <message>
            <source>TikTok: send</source>
            <translation>TikTok: отправка</translation>
        </message>
        <message>
            <source>Viber Business Messages: read the logs</source>
            <translation>Viber Business Messages: чтение журналов</translation>
        </message>
        <message>
            <source>Viber Business Messages</source>
            <translation>Viber Business Messages</translation>
        </message>
        <message>
            <source>Viber Business Messages: everything</source>
            <translation>Viber Business Messages: всё</translation>
        </message>
        <message>
            <source>Viber Business Messages: send</source>
            <translation>Viber Business Messages: отправка</translation>
        </message>
        <message>
            <source>Viber bot: read the logs</source>
            <translation>Бот Viber: чтение журналов</translation>
        </message>
        <message>
            <source>Viber bot</source>
            <translation>Бот Viber</translation>
        </message>
        <message>
            <source>Viber bot: everything</source>
            <translation>Бот Viber: всё</translation>
        </message>
        <message>
            <source>Viber bot: send</source>
            <translation>Бот Viber: отправка</translation>
        </message>
        <message>
            <source>Voice messages: read the logs</source>
            <translation>Голосовые сообщения: чтение журналов</translation>
        </message>
        <message>
            <source>Voice messages</source>
            <translation>Голосовые сообщения</translation>
        </message>
        <message>
            <source>Voice messages: everything</source>
            <translation>Голосовые сообщения: всё</translation>
        </message>
        <message>
            <source>Voice messages: send</source>
            <translation>Голосовые сообщения: отправка</translation>
        </message>
        <message>
            <source>Voice reports: read only</source>
            <translation>Отчёты о звонках: только чтение</translation>
        </message>
        <message>
            <source>Voice reports</source>
            <translation>Отчёты о звонках</translation>
        </message>
        <message>
            <source>Voice: read the logs</source>
            <translation>Голос: чтение журналов</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Голос</translation>
        </message>
        <message>
            <source>Voice: delete recordings</source>
            <translation>Голос: удаление записей</translation>
        </message>
        <message>
            <source>Voice: everything about recordings</source>
            <translation>Голос: всё о записях</translation>
        </message>
        <message>
            <source>Voice: read recordings</source>
            <translation>Голос: чтение записей</translation>
        </message>
        <message>
            <source>Web push: everything</source>
            <translation>Web push: всё</translation>
        </message>
        <message>
            <source>Web push</source>
            <translation>Web push</translation>
        </message>
        <message>
            <source>Web push: send</source>
            <translation>Web push: отправка</translation>
        </message>
        <message>
            <source>Use from a web page only; such a key may be public</source>
            <translation>Только с веб-страницы; такой ключ может быть открытым</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Веб</translation>
        </message>
        <message>
            <source>Tracking from a web page only; such a key may be public</source>
            <translation>Только отслеживание с веб-страницы; такой ключ может быть открытым</translation>
        </message>
        <message>
            <source>WebRTC: everything about configuration</source>
            <translation>WebRTC: всё о настройке</translation>
        </message>
        <message>
            <source>WebRTC</source>
            <translation>WebRTC</translation>
        </message>
        <message>
            <source>WebRTC: everything about identities</source>
            <translation>WebRTC: всё об учётных записях</translation>
        </message>
        <message>
            <source>WebRTC: everything</source>
            <translation>WebRTC: всё</translation>
        </message>
        <message>
            <source>WebRTC: everything about media</source>
            <translation>WebRTC: всё о медиа</translation>
        </message>
        <message>
            <source>WhatsApp: conversions</source>
            <translation>WhatsApp: конверсии</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp: read incoming messages</source>
            <translation>WhatsApp: чтение входящих сообщений</translation>
        </message>
        <message>
            <source>WhatsApp: read the logs</source>
            <translation>WhatsApp: чтение журналов</translation>
        </message>
        <message>
            <source>WhatsApp: everything</source>
            <translation>WhatsApp: всё</translation>
        </message>
        <message>
            <source>WhatsApp: send</source>
            <translation>WhatsApp: отправка</translation>
        </message>
        <message>
            <source>Zalo: read the logs</source>
            <translation>Zalo: чтение журналов</translation>
        </message>
        <message>
            <source>Zalo</source>
            <translation>Zalo</translation>
        </message>
        <message>
            <source>Zalo: everything</source>
            <translation>Zalo: всё</translation>
        </message>
        <message>
            <source>Zalo: send</source>
            <translation>Zalo: отправка</translation>
        </message>
        <message>
            <source>See the balance</source>
            <translation>Просмотр баланса</translation>
        </message>
        <message>
            <source>Read the SMS logs</source>
            <translation>Чтение журналов SMS</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>Отправка SMS</translation>
        </message>
        <message>
            <source>Receive SMS</source>
            <translation>Приём SMS</translation>
        </message>
        <message>
            <source>Manage numbers</source>
            <translation>Управление номерами</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>What is left on the account. A good key that was made for sending only is refused here.</source>
            <translation>Сколько осталось на счёте. Годному ключу, созданному только для отправки, здесь откажут.</translation>
        </message>
        <message>
            <source>SMS logs</source>
            <translation>Журналы SMS</translation>
        </message>
        <message>
            <source>The newest sent SMS of the last 48 hours.</source>
            <translation>Новейшие SMS, отправленные за последние 48 часов.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>API keys of the account</source>
            <translation>Ключи API аккаунта</translation>
        </message>
        <message>
            <source>All keys with their names, permissions and end dates (validTo). The keys themselves are masked.</source>
            <translation>Все ключи с именами, разрешениями и датами окончания (validTo). Сами ключи скрыты.</translation>
        </message>
        <message>
            <source>Your numbers</source>
            <translation>Ваши номера</translation>
        </message>
        <message>
            <source>The numbers the account owns.</source>
            <translation>Номера, принадлежащие аккаунту.</translation>
        </message>
        <message>
            <source>PIN applications</source>
            <translation>Приложения PIN</translation>
        </message>
        <message>
            <source>The applications that send PIN codes.</source>
            <translation>Приложения, которые отправляют PIN-коды.</translation>
        </message>
        <message>
            <source>Total balance</source>
            <translation>Общий баланс</translation>
        </message>
        <message>
            <source>Free messages left</source>
            <translation>Осталось бесплатных сообщений</translation>
        </message>
        <message>
            <source>Infobip hands out each report only once: a test would swallow it.</source>
            <translation>Infobip выдаёт каждый отчёт только один раз: проба его проглотит.</translation>
        </message>
        <message>
            <source>Infobip hands out each incoming message only once: a test would swallow it.</source>
            <translation>Infobip выдаёт каждое входящее сообщение только один раз: проба его проглотит.</translation>
        </message>
        <message>
            <source>Where is the API key?</source>
            <translation>Где взять ключ API?</translation>
        </message>
        <message>
            <source>Log in to the Infobip portal at portal.infobip.com.</source>
            <translation>Войдите на портал Infobip: portal.infobip.com.</translation>
        </message>
        <message>
            <source>The home page shows your base URL; copy it.</source>
            <translation>Главная страница показывает ваш базовый адрес; скопируйте его.</translation>
        </message>
        <message>
            <source>Open Settings, API keys, and create a key. Choose what it may do and until when it is good.</source>
            <translation>Откройте «Settings», «API keys» и создайте ключ. Выберите, что ему можно и до каких пор он действует.</translation>
        </message>
        <message>
            <source>Copy the key.</source>
            <translation>Скопируйте ключ.</translation>
        </message>
        <message>
            <source>Which login is meant?</source>
            <translation>О каком логине речь?</translation>
        </message>
        <message>
            <source>It is the user name and password with which you log in at portal.infobip.com.</source>
            <translation>Это имя пользователя и пароль, с которыми вы входите на portal.infobip.com.</translation>
        </message>
        <message>
            <source>The home page of the portal shows your base URL; copy it.</source>
            <translation>Главная страница портала показывает ваш базовый адрес; скопируйте его.</translation>
        </message>
        <message>
            <source>The user's role in the portal decides what calls are allowed. It is not documented whether this works for a user with two-factor login.</source>
            <translation>Какие вызовы разрешены, решает роль пользователя на портале. Работает ли это для пользователя с двухфакторным входом, не описано.</translation>
        </message>
        <message>
            <source>A session is still open; Infobip allows one at a time.</source>
            <translation>Сеанс ещё открыт; Infobip разрешает только один.</translation>
        </message>
        <message>
            <source>Infobip does not tell a wrong password from a disabled user or an address that is not allowed.</source>
            <translation>Infobip не отличает неверный пароль от отключённого пользователя или неразрешённого адреса.</translation>
        </message>
        <message>
            <source>This is the general address; each account has its own, which the portal's home page shows.</source>
            <translation>Это общий адрес; у каждого аккаунта есть свой, его показывает главная страница портала.</translation>
        </message>
        <message>
            <source>Infobip's 401 has no way to tell wrong, expired, disabled and address not allowed apart.</source>
            <translation>Ответ 401 у Infobip не различает неверное, истёкшее, отключённое и неразрешённый адрес.</translation>
        </message>
        <message>
            <source>The key is good; it was made without this permission.</source>
            <translation>Ключ годен; он создан без этого разрешения.</translation>
        </message>
        <message>
            <source>Infobip API key</source>
            <translation>ключ API Infobip</translation>
        </message>
        <message>
            <source>32 hexadecimal digits, a dash and a UUID: nothing else looks so</source>
            <translation>32 шестнадцатеричные цифры, дефис и UUID: больше ничто так не выглядит</translation>
        </message>
        <message>
            <source>Infobip session token</source>
            <translation>токен сеанса Infobip</translation>
        </message>
        <message>
            <source>a UUID, like many other things</source>
            <translation>UUID, как и многое другое</translation>
        </message>
        <message>
            <source>error answer in Infobip's form</source>
            <translation>ответ с ошибкой в виде Infobip</translation>
        </message>
        <message>
            <source>requestError with a serviceException, as in Infobip's documents</source>
            <translation>requestError с serviceException, как в документах Infobip</translation>
        </message>
        <message>
            <source>Infobip access token</source>
            <translation>токен доступа Infobip</translation>
        </message>
        <message>
            <source>iss is infobip.com</source>
            <translation>iss — infobip.com</translation>
        </message>
        <message>
            <source>token of Infobip's server for MCP, another one than the API's</source>
            <translation>токен сервера Infobip для MCP, не того, что у API</translation>
        </message>
        <message>
            <source>iss is auth.infobip.com, which serves MCP only</source>
            <translation>iss — auth.infobip.com, который обслуживает только MCP</translation>
        </message>
        <message>
            <source>Who it speaks for: the portal user name</source>
            <translation>От чьего имени он действует: имя пользователя портала</translation>
        </message>
        <message>
            <source>Issued by Infobip</source>
            <translation>Выдан Infobip</translation>
        </message>
        <message>
            <source>MessageBird</source>
            <translation>MessageBird</translation>
        </message>
        <message>
            <source>MessageBird access key</source>
            <translation>ключ доступа MessageBird</translation>
        </message>
        <message>
            <source>25 letters and digits</source>
            <translation>25 букв и цифр</translation>
        </message>
        <message>
            <source>MessageBird or Bird access key</source>
            <translation>ключ доступа MessageBird или Bird</translation>
        </message>
        <message>
            <source>the scheme word AccessKey</source>
            <translation>слово схемы AccessKey</translation>
        </message>
        <message>
            <source>Receiving SMS, renting numbers, proxies</source>
            <translation>Приём SMS, аренда номеров, прокси</translation>
        </message>
        <message>
            <source>On onlinesim.io: User Profile, tab API, field API Key.</source>
            <translation>На onlinesim.io: «User Profile», вкладка «API», поле «API Key».</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>From the list of your applications on OnlineSIM's OAuth page.</source>
            <translation>Из списка ваших приложений на странице OAuth OnlineSIM.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Секрет</translation>
        </message>
        <message>
            <source>Beside the client ID. Leave it empty for an application that was created without “Confidential”.</source>
            <translation>Рядом с client ID. Оставьте пустым для приложения, созданного без «Confidential».</translation>
        </message>
        <message>
            <source>onlinesim.io</source>
            <translation>onlinesim.io</translation>
        </message>
        <message>
            <source>One key from your OnlineSIM profile. Anyone who has it can use everything in your account.</source>
            <translation>Один ключ из профиля OnlineSIM. Кто им владеет, может пользоваться всем в вашем аккаунте.</translation>
        </message>
        <message>
            <source>Authorization: Bearer</source>
            <translation>Authorization: Bearer</translation>
        </message>
        <message>
            <source>OnlineSIM recommends signing in with OAuth where that is possible.</source>
            <translation>OnlineSIM советует входить через OAuth, где это возможно.</translation>
        </message>
        <message>
            <source>Sign in with your browser</source>
            <translation>Войти через браузер</translation>
        </message>
        <message>
            <source>You agree on OnlineSIM's own page and choose what is allowed; it is renewed by itself. You register an app there first.</source>
            <translation>Вы соглашаетесь на странице самого OnlineSIM и выбираете, что разрешено; обновляется само. Сначала вы регистрируете там приложение.</translation>
        </message>
        <message>
            <source>The token is renewed by itself; if OnlineSIM refuses that too, you sign in again.</source>
            <translation>Токен обновляется сам; если OnlineSIM откажет и в этом, вы войдёте ещё раз.</translation>
        </message>
        <message>
            <source>An app without a secret is protected by PKCE instead.</source>
            <translation>Приложение без секрета защищено вместо него PKCE.</translation>
        </message>
        <message>
            <source>Type it into “Redirect URL” when you create the app on OnlineSIM's OAuth page; it has to match.</source>
            <translation>Впишите его в «Redirect URL», когда создаёте приложение на странице OAuth OnlineSIM; он должен совпадать.</translation>
        </message>
        <message>
            <source>Sign in with your browser, without a secret</source>
            <translation>Войти через браузер, без секрета</translation>
        </message>
        <message>
            <source>For apps that cannot keep a secret: the token comes straight back and cannot be renewed; you sign in again when it runs out.</source>
            <translation>Для приложений, которые не могут хранить секрет: токен приходит сразу и не обновляется; когда он истечёт, вы войдёте ещё раз.</translation>
        </message>
        <message>
            <source>OAuth 2.0 implicit</source>
            <translation>OAuth 2.0 implicit</translation>
        </message>
        <message>
            <source>An older way: the token passes through the browser. Prefer the sign-in above where you can.</source>
            <translation>Старый способ: токен проходит через браузер. Где можно, берите вход выше.</translation>
        </message>
        <message>
            <source>API key in the address</source>
            <translation>Ключ API в адресе</translation>
        </message>
        <message>
            <source>The same key as part of the address. It ends up in logs and histories; prefer the header.</source>
            <translation>Тот же ключ как часть адреса. Он попадает в журналы и историю; лучше заголовок.</translation>
        </message>
        <message>
            <source>?apikey=</source>
            <translation>?apikey=</translation>
        </message>
        <message>
            <source>A key in the address may be kept in logs and histories along the way.</source>
            <translation>Ключ в адресе могут сохранить журналы и история по пути.</translation>
        </message>
        <message>
            <source>Use and manage free numbers</source>
            <translation>Использование бесплатных номеров и управление ими</translation>
        </message>
        <message>
            <source>Order numbers that receive SMS for one service, which costs money; see the balance</source>
            <translation>Заказ номеров для приёма SMS одного сервиса, стоит денег; просмотр баланса</translation>
        </message>
        <message>
            <source>Rent SIM cards on your behalf, which costs money</source>
            <translation>Аренда SIM-карт от вашего имени, стоит денег</translation>
        </message>
        <message>
            <source>Manage your proxies (missing from OnlineSIM's newer documents, so asking for it may be refused)</source>
            <translation>Управление вашими прокси (в новых документах OnlineSIM этого нет, поэтому в запросе могут отказать)</translation>
        </message>
        <message>
            <source>See the balance and receive SMS on numbers</source>
            <translation>Просмотр баланса и приём SMS на номера</translation>
        </message>
        <message>
            <source>Use free numbers</source>
            <translation>Использование бесплатных номеров</translation>
        </message>
        <message>
            <source>Receive SMS and rent numbers</source>
            <translation>Приём SMS и аренда номеров</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Немецкий</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайский</translation>
        </message>
        <message>
            <source>Include income</source>
            <translation>Учитывать доход</translation>
        </message>
        <message>
            <source>Number statistics</source>
            <translation>Статистика номеров</translation>
        </message>
        <message>
            <source>Which numbers are on offer, with counts and prices.</source>
            <translation>Какие номера предлагаются, с количеством и ценами.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>A dial code such as 7 or 49, or all.</source>
            <translation>Телефонный код, например 7 или 49, или all.</translation>
        </message>
        <message>
            <source>Running operations</source>
            <translation>Текущие операции</translation>
        </message>
        <message>
            <source>Numbers that wait for an SMS right now. Having none is a good answer too.</source>
            <translation>Номера, которые сейчас ждут SMS. Если их нет, это тоже хороший ответ.</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Операция</translation>
        </message>
        <message>
            <source>Leave it empty for all.</source>
            <translation>Оставьте пустым для всех.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профиль</translation>
        </message>
        <message>
            <source>Your profile; the API key in it is masked.</source>
            <translation>Ваш профиль; ключ API в нём скрыт.</translation>
        </message>
        <message>
            <source>Free numbers</source>
            <translation>Бесплатные номера</translation>
        </message>
        <message>
            <source>A public list that needs no key: it shows that the host answers and says nothing about the key.</source>
            <translation>Открытый список, которому не нужен ключ: он показывает, что хост отвечает, и ничего не говорит о ключе.</translation>
        </message>
        <message>
            <source>It orders or extends something and spends money.</source>
            <translation>Это что-то заказывает или продлевает и тратит деньги.</translation>
        </message>
        <message>
            <source>It may order a proxy, which costs money.</source>
            <translation>Это может заказать прокси, что стоит денег.</translation>
        </message>
        <message>
            <source>The alternative interface orders numbers under the same address, which costs money.</source>
            <translation>Другой интерфейс заказывает номера по тому же адресу, что стоит денег.</translation>
        </message>
        <message>
            <source>Log in at onlinesim.io.</source>
            <translation>Войдите на onlinesim.io.</translation>
        </message>
        <message>
            <source>Open User Profile and click the tab API.</source>
            <translation>Откройте «User Profile» и нажмите вкладку «API».</translation>
        </message>
        <message>
            <source>Copy the key from the field API Key.</source>
            <translation>Скопируйте ключ из поля «API Key».</translation>
        </message>
        <message>
            <source>How to register an app</source>
            <translation>Как зарегистрировать приложение</translation>
        </message>
        <message>
            <source>Open OnlineSIM's OAuth page and log in. Its address is not printed in the documents; look for OAuth in your profile.</source>
            <translation>Откройте страницу OAuth OnlineSIM и войдите. Её адреса нет в документах; поищите OAuth в своём профиле.</translation>
        </message>
        <message>
            <source>Click “Create New Client”.</source>
            <translation>Нажмите «Create New Client».</translation>
        </message>
        <message>
            <source>Name: any name you will recognise.</source>
            <translation>Name: любое имя, которое вы узнаете.</translation>
        </message>
        <message>
            <source>Redirect URL: exactly this address: {redirect_uri}</source>
            <translation>Redirect URL: точно этот адрес: {redirect_uri}</translation>
        </message>
        <message>
            <source>Confidential: switch it on to get a secret, off for a sign-in without one.</source>
            <translation>Confidential: включите, чтобы получить секрет, выключите для входа без него.</translation>
        </message>
        <message>
            <source>Click “Create”. Client ID and Secret then stand in the list.</source>
            <translation>Нажмите «Create». Client ID и секрет появятся в списке.</translation>
        </message>
        <message>
            <source>ERROR_WRONG_KEY: wrong or expired; OnlineSIM does not say which.</source>
            <translation>ERROR_WRONG_KEY: неверен или истёк; OnlineSIM не говорит, что именно.</translation>
        </message>
        <message>
            <source>ERROR_NO_KEY: OnlineSIM saw no key in the request.</source>
            <translation>ERROR_NO_KEY: OnlineSIM не увидел ключа в запросе.</translation>
        </message>
        <message>
            <source>API access is switched off in the profile.</source>
            <translation>Доступ к API выключен в профиле.</translation>
        </message>
        <message>
            <source>API_ACCESS_IP: this address is not on the list in the profile.</source>
            <translation>API_ACCESS_IP: этого адреса нет в списке профиля.</translation>
        </message>
        <message>
            <source>Too many requests at once; OnlineSIM's own client waits a second between calls.</source>
            <translation>Слишком много запросов сразу; собственный клиент OnlineSIM ждёт секунду между вызовами.</translation>
        </message>
        <message>
            <source>The key was accepted; there is just nothing to list.</source>
            <translation>Ключ принят; просто нечего перечислить.</translation>
        </message>
        <message>
            <source>The key was probably accepted; OnlineSIM complains about the request.</source>
            <translation>Ключ, вероятно, принят; OnlineSIM жалуется на запрос.</translation>
        </message>
        <message>
            <source>OnlineSIM answers 1 when all is well; this word is in none of its lists.</source>
            <translation>Когда всё в порядке, OnlineSIM отвечает 1; этого слова нет ни в одном его списке.</translation>
        </message>
        <message>
            <source>refresh token of Laravel Passport, probably OnlineSIM's</source>
            <translation>токен обновления Laravel Passport, вероятно, OnlineSIM</translation>
        </message>
        <message>
            <source>refresh tokens of Laravel Passport begin with def50200</source>
            <translation>токены обновления Laravel Passport начинаются с def50200</translation>
        </message>
        <message>
            <source>access token, probably OnlineSIM's</source>
            <translation>токен доступа, вероятно, OnlineSIM</translation>
        </message>
        <message>
            <source>the form of a Laravel Passport token with OnlineSIM's scope names</source>
            <translation>вид токена Laravel Passport с именами разрешений OnlineSIM</translation>
        </message>
        <message>
            <source>Who it speaks for: probably the number of the OnlineSIM user</source>
            <translation>От чьего имени он действует: вероятно, номер пользователя OnlineSIM</translation>
        </message>
        <message>
            <source>For whom it was issued: probably the client ID of the app</source>
            <translation>Для кого выдан: вероятно, client ID приложения</translation>
        </message>
        <message>
            <source>Plivo</source>
            <translation>Plivo</translation>
        </message>
        <message>
            <source>Plivo Auth ID</source>
            <translation>Auth ID Plivo</translation>
        </message>
        <message>
            <source>MA or SA and 18 capital letters and digits</source>
            <translation>MA или SA и 18 заглавных букв и цифр</translation>
        </message>
        <message>
            <source>SMS, voice and lookup · formerly sms77</source>
            <translation>SMS, голос и проверка номеров · раньше sms77</translation>
        </message>
        <message>
            <source>From the message in which seven's support registered your application.</source>
            <translation>Из сообщения, в котором поддержка seven зарегистрировала ваше приложение.</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>From the same message. Leave it empty if your application was registered without one.</source>
            <translation>Из того же сообщения. Оставьте пустым, если приложение зарегистрировано без него.</translation>
        </message>
        <message>
            <source>In your seven account: Account, Developer, API Keys.</source>
            <translation>В аккаунте seven: «Account», «Developer», «API Keys».</translation>
        </message>
        <message>
            <source>seven.io (today)</source>
            <translation>seven.io (сейчас)</translation>
        </message>
        <message>
            <source>sms77.io (old names)</source>
            <translation>sms77.io (старые имена)</translation>
        </message>
        <message>
            <source>The host names of the older document. It is not documented whether they still answer.</source>
            <translation>Имена хостов из старого документа. Отвечают ли они до сих пор, не описано.</translation>
        </message>
        <message>
            <source>One key from your seven account, good until you delete it. Anyone who has it can use it.</source>
            <translation>Один ключ из аккаунта seven, действует, пока вы его не удалите. Кто им владеет, может им пользоваться.</translation>
        </message>
        <message>
            <source>X-Api-Key</source>
            <translation>X-Api-Key</translation>
        </message>
        <message>
            <source>You agree on seven's own page; your password stays there, and you choose what is allowed. seven's support has to register an app for you first.</source>
            <translation>Вы соглашаетесь на странице самого seven; ваш пароль остаётся там, и вы выбираете, что разрешено. Сначала поддержка seven должна зарегистрировать для вас приложение.</translation>
        </message>
        <message>
            <source>seven may grant less than you ask for; compare what was granted.</source>
            <translation>seven может дать меньше, чем вы просите; сравните, что дано.</translation>
        </message>
        <message>
            <source>A token is good for one hour and is renewed by itself.</source>
            <translation>Токен действует час и обновляется сам.</translation>
        </message>
        <message>
            <source>seven's document: one hour by default</source>
            <translation>Документ seven: по умолчанию один час</translation>
        </message>
        <message>
            <source>Send the return address to seven's support when you ask for your application; it has to match exactly.</source>
            <translation>Отправьте адрес возврата поддержке seven, когда просите о приложении; он должен точно совпадать.</translation>
        </message>
        <message>
            <source>seven's default, which may be everything</source>
            <translation>как по умолчанию у seven, возможно, всё</translation>
        </message>
        <message>
            <source>API key as “basic”</source>
            <translation>Ключ API как «basic»</translation>
        </message>
        <message>
            <source>The same key behind the word basic, as it stands: no user name, no base64. For tools that can only send an Authorization header.</source>
            <translation>Тот же ключ после слова basic, как есть: без имени пользователя и без base64. Для программ, которые умеют отправлять только заголовок Authorization.</translation>
        </message>
        <message>
            <source>Authorization: basic</source>
            <translation>Authorization: basic</translation>
        </message>
        <message>
            <source>See the credit</source>
            <translation>Просмотр баланса</translation>
        </message>
        <message>
            <source>Read statistics</source>
            <translation>Чтение статистики</translation>
        </message>
        <message>
            <source>Read the log</source>
            <translation>Чтение журнала</translation>
        </message>
        <message>
            <source>See the account's prices</source>
            <translation>Просмотр цен аккаунта</translation>
        </message>
        <message>
            <source>See the delivery status of SMS</source>
            <translation>Просмотр статуса доставки SMS</translation>
        </message>
        <message>
            <source>Read and edit contacts</source>
            <translation>Чтение и правка контактов</translation>
        </message>
        <message>
            <source>See and change webhooks</source>
            <translation>Просмотр и изменение веб-хуков</translation>
        </message>
        <message>
            <source>See and edit subaccounts</source>
            <translation>Просмотр и правка субаккаунтов</translation>
        </message>
        <message>
            <source>Verify numbers as a sender of voice calls</source>
            <translation>Подтверждение номеров как отправителей звонков</translation>
        </message>
        <message>
            <source>Send voice messages</source>
            <translation>Отправка голосовых сообщений</translation>
        </message>
        <message>
            <source>Run lookups (HLR, MNP and others), which cost money</source>
            <translation>Проверки номеров (HLR, MNP и другие), стоят денег</translation>
        </message>
        <message>
            <source>RCS messages</source>
            <translation>Сообщения RCS</translation>
        </message>
        <message>
            <source>WhatsApp Business</source>
            <translation>WhatsApp Business</translation>
        </message>
        <message>
            <source>Contact groups</source>
            <translation>Группы контактов</translation>
        </message>
        <message>
            <source>Inbound numbers</source>
            <translation>Входящие номера</translation>
        </message>
        <message>
            <source>Read log, statistics and delivery status</source>
            <translation>Чтение журнала, статистики и статуса доставки</translation>
        </message>
        <message>
            <source>See prices</source>
            <translation>Просмотр цен</translation>
        </message>
        <message>
            <source>Who am I</source>
            <translation>Кто я</translation>
        </message>
        <message>
            <source>To whom the token belongs.</source>
            <translation>Кому принадлежит токен.</translation>
        </message>
        <message>
            <source>What is left on the account. Asked for as JSON: as plain text a balance could look like an error number.</source>
            <translation>Сколько осталось на счёте. Запрашивается как JSON: простым текстом баланс мог бы выглядеть как номер ошибки.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Цены</translation>
        </message>
        <message>
            <source>Two letters, such as de.</source>
            <translation>Две буквы, например de.</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Статистика</translation>
        </message>
        <message>
            <source>By</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Subaccount</source>
            <translation>Субаккаунт</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Чего</translation>
        </message>
        <message>
            <source>Sent messages</source>
            <translation>Отправленные сообщения</translation>
        </message>
        <message>
            <source>Received messages</source>
            <translation>Полученные сообщения</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Voice calls</source>
            <translation>Звонки</translation>
        </message>
        <message>
            <source>Subaccounts</source>
            <translation>Субаккаунты</translation>
        </message>
        <message>
            <source>It sends or looks something up, and costs money.</source>
            <translation>Это что-то отправляет или проверяет и стоит денег.</translation>
        </message>
        <message>
            <source>It orders a number, which costs money.</source>
            <translation>Это заказывает номер, что стоит денег.</translation>
        </message>
        <message>
            <source>It moves credit between accounts.</source>
            <translation>Это переносит средства между аккаунтами.</translation>
        </message>
        <message>
            <source>Log in at app.seven.io.</source>
            <translation>Войдите на app.seven.io.</translation>
        </message>
        <message>
            <source>Open Account, then Developer, then API Keys.</source>
            <translation>Откройте «Account», затем «Developer», затем «API Keys».</translation>
        </message>
        <message>
            <source>Create a key and choose what it may do; copy it.</source>
            <translation>Создайте ключ и выберите, что ему можно; скопируйте его.</translation>
        </message>
        <message>
            <source>How to ask for an application</source>
            <translation>Как попросить о приложении</translation>
        </message>
        <message>
            <source>Applications are registered by seven's support only. Write to them.</source>
            <translation>Приложения регистрирует только поддержка seven. Напишите ей.</translation>
        </message>
        <message>
            <source>Tell them this return address, exactly: {redirect_uri}</source>
            <translation>Сообщите ей этот адрес возврата, в точности: {redirect_uri}</translation>
        </message>
        <message>
            <source>They answer with a client ID and, for confidential applications, a client secret. Type both in here.</source>
            <translation>Она ответит client ID и, для конфиденциальных приложений, client secret. Введите оба здесь.</translation>
        </message>
        <message>
            <source>Hello,

please register an OAuth 2.0 application for our seven account.

Return address (redirect URI), exactly: {redirect_uri}
It runs on our own computer and uses PKCE.

Please send us the client ID and, if there is one, the client secret.

Thank you!</source>
            <translation>Здравствуйте!

Пожалуйста, зарегистрируйте для нашего аккаунта seven приложение OAuth 2.0.

Адрес возврата (redirect URI), в точности: {redirect_uri}
Оно работает на нашем собственном компьютере и использует PKCE.

Пожалуйста, пришлите нам client ID и, если он есть, client secret.

Спасибо!</translation>
        </message>
        <message>
            <source>As plain text, a balance of just this amount looks like seven's error number. Ask with Accept: application/json to be sure.</source>
            <translation>Простым текстом баланс ровно в эту сумму выглядит как номер ошибки seven. Чтобы быть уверенным, спросите с Accept: application/json.</translation>
        </message>
        <message>
            <source>The balance as plain text.</source>
            <translation>Баланс простым текстом.</translation>
        </message>
        <message>
            <source>seven reports errors with HTTP 200 and a number. 900: login or key wrong.</source>
            <translation>seven сообщает об ошибках с HTTP 200 и числом. 900: неверный логин или ключ.</translation>
        </message>
        <message>
            <source>900: login or key wrong.</source>
            <translation>900: неверный логин или ключ.</translation>
        </message>
        <message>
            <source>901: the check of the request's signature failed; this key demands signed requests, or the signature is wrong.</source>
            <translation>901: проверка подписи запроса не прошла; этот ключ требует подписанных запросов, или подпись неверна.</translation>
        </message>
        <message>
            <source>seven reports errors with HTTP 200 and a number. 902: no right for this endpoint.</source>
            <translation>seven сообщает об ошибках с HTTP 200 и числом. 902: нет права на этот адрес.</translation>
        </message>
        <message>
            <source>902: no right for this endpoint.</source>
            <translation>902: нет права на этот адрес.</translation>
        </message>
        <message>
            <source>903: calls from this IP address are not allowed for the key.</source>
            <translation>903: вызовы с этого IP-адреса для ключа не разрешены.</translation>
        </message>
        <message>
            <source>100: done.</source>
            <translation>100: выполнено.</translation>
        </message>
        <message>
            <source>500 as a body: not enough credit.</source>
            <translation>500 в содержимом: недостаточно средств.</translation>
        </message>
        <message>
            <source>500: not enough credit.</source>
            <translation>500: недостаточно средств.</translation>
        </message>
        <message>
            <source>402: the same was sent a moment ago. 403: a limit of the account for the day was reached.</source>
            <translation>402: то же самое отправлено только что. 403: достигнут дневной предел аккаунта.</translation>
        </message>
        <message>
            <source>seven knew the key and complained about the request.</source>
            <translation>seven узнал ключ и пожаловался на запрос.</translation>
        </message>
        <message>
            <source>seven could not carry this out.</source>
            <translation>seven не смог это выполнить.</translation>
        </message>
        <message>
            <source>seven access token</source>
            <translation>токен доступа seven</translation>
        </message>
        <message>
            <source>40 hexadecimal digits, as in seven's document; many other things look so too</source>
            <translation>40 шестнадцатеричных цифр, как в документе seven; так выглядит и многое другое</translation>
        </message>
        <message>
            <source>seven API key</source>
            <translation>ключ API seven</translation>
        </message>
        <message>
            <source>64 letters and digits; not documented</source>
            <translation>64 буквы и цифры; не описано</translation>
        </message>
        <message>
            <source>error number of seven</source>
            <translation>номер ошибки seven</translation>
        </message>
        <message>
            <source>seven answers refusals with a bare number from 900 to 903</source>
            <translation>seven отвечает на отказы одним числом от 900 до 903</translation>
        </message>
        <message>
            <source>SMS, numbers and voice</source>
            <translation>SMS, номера и голос</translation>
        </message>
        <message>
            <source>Project ID</source>
            <translation>ID проекта</translation>
        </message>
        <message>
            <source>In the Sinch dashboard, at the top or under Settings, Projects. A key does not tell its project, so it has to be typed in.</source>
            <translation>На панели Sinch, вверху или в «Settings», «Projects». Ключ не называет своего проекта, поэтому его нужно ввести.</translation>
        </message>
        <message>
            <source>a UUID: 32 hexadecimal digits with four dashes</source>
            <translation>UUID: 32 шестнадцатеричные цифры с четырьмя дефисами</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>Key ID</translation>
        </message>
        <message>
            <source>In the dashboard under Settings, Access keys. Sinch also calls it username or client_id.</source>
            <translation>На панели в «Settings», «Access keys». Sinch называет его и username, и client_id.</translation>
        </message>
        <message>
            <source>Key Secret</source>
            <translation>Key Secret</translation>
        </message>
        <message>
            <source>Shown once, when the access key is created. Sinch also calls it password or client_secret. Lost? Create a new key.</source>
            <translation>Показывается один раз, при создании ключа доступа. Sinch называет его и password, и client_secret. Потеряли? Создайте новый ключ.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Регион</translation>
        </message>
        <message>
            <source>The region of the service plan; the dashboard shows it with the plan.</source>
            <translation>Регион сервисного плана; панель показывает его рядом с планом.</translation>
        </message>
        <message>
            <source>United States (us)</source>
            <translation>США (us)</translation>
        </message>
        <message>
            <source>Europe (eu)</source>
            <translation>Европа (eu)</translation>
        </message>
        <message>
            <source>Australia (au)</source>
            <translation>Австралия (au)</translation>
        </message>
        <message>
            <source>Brazil (br)</source>
            <translation>Бразилия (br)</translation>
        </message>
        <message>
            <source>Canada (ca)</source>
            <translation>Канада (ca)</translation>
        </message>
        <message>
            <source>Service plan ID</source>
            <translation>ID сервисного плана</translation>
        </message>
        <message>
            <source>In the dashboard under SMS, APIs (REST).</source>
            <translation>На панели в «SMS», «APIs (REST)».</translation>
        </message>
        <message>
            <source>usually 32 small letters and digits</source>
            <translation>обычно 32 строчные буквы и цифры</translation>
        </message>
        <message>
            <source>API token</source>
            <translation>Токен API</translation>
        </message>
        <message>
            <source>Beside the service plan in the dashboard. It belongs to that plan only.</source>
            <translation>Рядом с сервисным планом на панели. Он относится только к этому плану.</translation>
        </message>
        <message>
            <source>sinch.com</source>
            <translation>sinch.com</translation>
        </message>
        <message>
            <source>Access key, as a token</source>
            <translation>Ключ доступа, как токен</translation>
        </message>
        <message>
            <source>The access key is exchanged for a token that is good for about an hour. This is what Sinch wants for real use.</source>
            <translation>Ключ доступа меняется на токен, который действует около часа. Этого Sinch хочет для настоящей работы.</translation>
        </message>
        <message>
            <source>There is no refresh token: when the token ends, a new one is asked for with the key.</source>
            <translation>Токена обновления нет: когда токен кончается, по ключу запрашивается новый.</translation>
        </message>
        <message>
            <source>A token works in all regions, but many services have a host for each region: a good token can fail on the wrong one.</source>
            <translation>Токен действует во всех регионах, но у многих сервисов на каждый регион свой хост: годный токен может не подойти на чужом.</translation>
        </message>
        <message>
            <source>Sinch's documents: about one hour</source>
            <translation>Документы Sinch: около часа</translation>
        </message>
        <message>
            <source>Access key, sent directly</source>
            <translation>Ключ доступа, отправляемый прямо</translation>
        </message>
        <message>
            <source>Key ID and Key Secret with every call. Sinch allows this for tests only and limits it strongly.</source>
            <translation>Key ID и Key Secret с каждым вызовом. Sinch разрешает это только для проб и сильно ограничивает.</translation>
        </message>
        <message>
            <source>For tests only: Sinch limits the number of calls strongly and may change the limit at any time.</source>
            <translation>Только для проб: Sinch сильно ограничивает число вызовов и может изменить предел в любое время.</translation>
        </message>
        <message>
            <source>SMS service plan</source>
            <translation>Сервисный план SMS</translation>
        </message>
        <message>
            <source>The older way for SMS: a plan and its own token, which does not end. It does nothing outside that plan.</source>
            <translation>Старый способ для SMS: план и его собственный токен, который не кончается. Вне этого плана он ничего не даёт.</translation>
        </message>
        <message>
            <source>Service plan</source>
            <translation>Сервисный план</translation>
        </message>
        <message>
            <source>The token belongs to one plan in one region; elsewhere it is refused.</source>
            <translation>Токен относится к одному плану в одном регионе; в другом месте в нём откажут.</translation>
        </message>
        <message>
            <source>Regions with numbers</source>
            <translation>Регионы с номерами</translation>
        </message>
        <message>
            <source>In which countries numbers are on offer.</source>
            <translation>В каких странах предлагаются номера.</translation>
        </message>
        <message>
            <source>The project's active numbers.</source>
            <translation>Действующие номера проекта.</translation>
        </message>
        <message>
            <source>Two capital letters, such as US.</source>
            <translation>Две заглавные буквы, например US.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Such as LOCAL or MOBILE.</source>
            <translation>Например, LOCAL или MOBILE.</translation>
        </message>
        <message>
            <source>Numbers on offer</source>
            <translation>Предлагаемые номера</translation>
        </message>
        <message>
            <source>Numbers that could be rented; looking costs nothing.</source>
            <translation>Номера, которые можно арендовать; смотреть ничего не стоит.</translation>
        </message>
        <message>
            <source>Access keys</source>
            <translation>Ключи доступа</translation>
        </message>
        <message>
            <source>The project's access keys. Only selected accounts may ask; a refusal says nothing about the key.</source>
            <translation>Ключи доступа проекта. Спрашивать могут только избранные аккаунты; отказ ничего не говорит о ключе.</translation>
        </message>
        <message>
            <source>Sent batches</source>
            <translation>Отправленные пакеты</translation>
        </message>
        <message>
            <source>The newest batch of messages of the plan.</source>
            <translation>Новейший пакет сообщений плана.</translation>
        </message>
        <message>
            <source>It sends SMS, which costs money.</source>
            <translation>Это отправляет SMS, что стоит денег.</translation>
        </message>
        <message>
            <source>It places a call, which costs money.</source>
            <translation>Это звонит, что стоит денег.</translation>
        </message>
        <message>
            <source>Where is the access key?</source>
            <translation>Где взять ключ доступа?</translation>
        </message>
        <message>
            <source>Log in to the Sinch dashboard and open Settings, Access keys.</source>
            <translation>Войдите на панель Sinch и откройте «Settings», «Access keys».</translation>
        </message>
        <message>
            <source>Press Create Access Key (older pages: New Key), give it a name and confirm.</source>
            <translation>Нажмите «Create Access Key» (на старых страницах «New Key»), дайте ему имя и подтвердите.</translation>
        </message>
        <message>
            <source>Copy Key ID and Key Secret at once: the secret is shown only this time.</source>
            <translation>Сразу скопируйте Key ID и Key Secret: секрет показывают только в этот раз.</translation>
        </message>
        <message>
            <source>Copy the Project ID, at the top of the dashboard or under Settings, Projects.</source>
            <translation>Скопируйте ID проекта, вверху панели или в «Settings», «Projects».</translation>
        </message>
        <message>
            <source>Where is the service plan?</source>
            <translation>Где взять сервисный план?</translation>
        </message>
        <message>
            <source>Log in to the Sinch dashboard and open SMS, APIs (REST).</source>
            <translation>Войдите на панель Sinch и откройте «SMS», «APIs (REST)».</translation>
        </message>
        <message>
            <source>Copy the service plan ID and the API token beside it.</source>
            <translation>Скопируйте ID сервисного плана и токен API рядом с ним.</translation>
        </message>
        <message>
            <source>Note the region of the plan; the address of its API begins with it.</source>
            <translation>Запомните регион плана; с него начинается адрес его API.</translation>
        </message>
        <message>
            <source>Project access key</source>
            <translation>Ключ доступа проекта</translation>
        </message>
        <message>
            <source>Project ID, Key ID and Key Secret</source>
            <translation>ID проекта, Key ID и Key Secret</translation>
        </message>
        <message>
            <source>Numbers, Conversation, Fax, Elastic SIP, 10DLC, Lookup and Provisioning; SMS only through hosts of its own</source>
            <translation>Numbers, Conversation, Fax, Elastic SIP, 10DLC, Lookup и Provisioning; SMS только через свои хосты</translation>
        </message>
        <message>
            <source>Service plan ID and API token</source>
            <translation>ID сервисного плана и токен API</translation>
        </message>
        <message>
            <source>The SMS service of one region and one plan</source>
            <translation>Сервис SMS одного региона и одного плана</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Приложение</translation>
        </message>
        <message>
            <source>Application key and secret</source>
            <translation>Ключ приложения и секрет</translation>
        </message>
        <message>
            <source>Voice, Verification and in-app calling; not offered here, because no harmless call to try it with is known</source>
            <translation>Голос, верификация и звонки в приложениях; здесь не предлагается, потому что безобидный вызов для пробы неизвестен</translation>
        </message>
        <message>
            <source>Sinch has three families of credentials. None of them works in the place of another, and one account often has several.</source>
            <translation>У Sinch три семейства учётных данных. Ни одно не заменяет другого, и у одного аккаунта часто есть несколько.</translation>
        </message>
        <message>
            <source>Sinch says that the token has expired; a new one is asked for with the key.</source>
            <translation>Sinch говорит, что токен истёк; по ключу запрашивается новый.</translation>
        </message>
        <message>
            <source>Sinch does not know this key, or the secret is not the one shown when it was created.</source>
            <translation>Sinch не знает этого ключа, или секрет не тот, что показан при создании.</translation>
        </message>
        <message>
            <source>The API token does not belong to this service plan, or not to this region.</source>
            <translation>Токен API не относится к этому сервисному плану или к этому региону.</translation>
        </message>
        <message>
            <source>blocked_account: Sinch has blocked the account.</source>
            <translation>blocked_account: Sinch заблокировал аккаунт.</translation>
        </message>
        <message>
            <source>The key is good; with a good key a 403 usually means another project's id or another region.</source>
            <translation>Ключ годен; при годном ключе 403 обычно значит идентификатор чужого проекта или другой регион.</translation>
        </message>
        <message>
            <source>With a good key this usually means a wrong project or plan id, or another region.</source>
            <translation>При годном ключе это обычно значит неверный идентификатор проекта или плана либо другой регион.</translation>
        </message>
        <message>
            <source>Sinch project or key ID</source>
            <translation>ID проекта или ключа Sinch</translation>
        </message>
        <message>
            <source>Sinch service plan ID or API token</source>
            <translation>ID сервисного плана или токен API Sinch</translation>
        </message>
        <message>
            <source>32 small letters and digits; others look so too</source>
            <translation>32 строчные буквы и цифры; так выглядит и другое</translation>
        </message>
        <message>
            <source>Sinch signed request: application key and signature</source>
            <translation>подписанный запрос Sinch: ключ приложения и подпись</translation>
        </message>
        <message>
            <source>the scheme word Application with a key and a signature</source>
            <translation>слово схемы Application с ключом и подписью</translation>
        </message>
        <message>
            <source>Sinch access token</source>
            <translation>токен доступа Sinch</translation>
        </message>
        <message>
            <source>iss lies under sinch.com, with the claims of Sinch's probable software</source>
            <translation>iss в sinch.com, с утверждениями вероятной программы Sinch</translation>
        </message>
        <message>
            <source>iss is auth.sinch.com</source>
            <translation>iss — auth.sinch.com</translation>
        </message>
        <message>
            <source>Sinch user token</source>
            <translation>токен пользователя Sinch</translation>
        </message>
        <message>
            <source>claims that begin with https://sinch.com/</source>
            <translation>утверждения, которые начинаются с https://sinch.com/</translation>
        </message>
        <message>
            <source>Which access key it was made with: the Key ID</source>
            <translation>Каким ключом доступа он сделан: Key ID</translation>
        </message>
        <message>
            <source>What it may do; Sinch leaves it empty</source>
            <translation>Что ему можно; Sinch оставляет пустым</translation>
        </message>
        <message>
            <source>Additional facts, such as the project</source>
            <translation>Дополнительные сведения, например проект</translation>
        </message>
        <message>
            <source>Your own phone as an SMS gateway</source>
            <translation>Ваш собственный телефон как шлюз SMS</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Адрес сервера</translation>
        </message>
        <message>
            <source>Private server: its address, such as https://sms.example.com. Phone: the address in the app's section “Local server”, such as http://192.168.1.5:8080.</source>
            <translation>Частный сервер: его адрес, например https://sms.example.com. Телефон: адрес в разделе приложения «Local server», например http://192.168.1.5:8080.</translation>
        </message>
        <message>
            <source>Username</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <source>In the app: switch “Cloud server” on; user name and password appear in that section. Local server: its own section.</source>
            <translation>В приложении: включите «Cloud server»; имя пользователя и пароль появятся в этом разделе. Локальный сервер: его собственный раздел.</translation>
        </message>
        <message>
            <source>6 capital letters, digits, _ or -; in the phone usually sms</source>
            <translation>6 заглавных букв, цифр, _ или -; в телефоне обычно sms</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Below the user name in the app.</source>
            <translation>Под именем пользователя в приложении.</translation>
        </message>
        <message>
            <source>14 small letters, digits, _ or -, unless you changed it</source>
            <translation>14 строчных букв, цифр, _ или -, если вы его не меняли</translation>
        </message>
        <message>
            <source>Lifetime in seconds</source>
            <translation>Срок жизни в секундах</translation>
        </message>
        <message>
            <source>How long the token shall live; empty: as long as the server allows. It may give less than asked, often 15 minutes; what counts is the time that comes back.</source>
            <translation>Сколько жить токену; пусто: сколько разрешает сервер. Он может дать меньше, чем просят, часто 15 минут; считается вернувшееся время.</translation>
        </message>
        <message>
            <source>Public cloud</source>
            <translation>Публичное облако</translation>
        </message>
        <message>
            <source>api.sms-gate.app</source>
            <translation>api.sms-gate.app</translation>
        </message>
        <message>
            <source>Private server</source>
            <translation>Частный сервер</translation>
        </message>
        <message>
            <source>A server of your own</source>
            <translation>Собственный сервер</translation>
        </message>
        <message>
            <source>The phone itself</source>
            <translation>Сам телефон</translation>
        </message>
        <message>
            <source>The local server in the app, in your own network</source>
            <translation>Локальный сервер в приложении, в вашей сети</translation>
        </message>
        <message>
            <source>The phone speaks plain http: everybody in the same network could read the password. Use it at home only.</source>
            <translation>Телефон говорит по обычному http: пароль мог бы прочитать любой в той же сети. Пользуйтесь этим только дома.</translation>
        </message>
        <message>
            <source>Token with permissions</source>
            <translation>Токен с разрешениями</translation>
        </message>
        <message>
            <source>A token made from your login for just what is needed; it runs out by itself and is renewed.</source>
            <translation>Токен, созданный по логину ровно для нужного; он сам истекает и обновляется.</translation>
        </message>
        <message>
            <source>JWT</source>
            <translation>JWT</translation>
        </message>
        <message>
            <source>How long it lives is what the server answers, not what was asked.</source>
            <translation>Сколько он живёт, говорит ответ сервера, а не то, что просили.</translation>
        </message>
        <message>
            <source>The server accepts permission names that do not exist; such a token then never works.</source>
            <translation>Сервер принимает несуществующие имена разрешений; такой токен потом никогда не работает.</translation>
        </message>
        <message>
            <source>The document says that the phone itself takes user name and password only; the app's source makes tokens since version 1.55. Try it: the answer decides.</source>
            <translation>В документе сказано, что сам телефон принимает только имя пользователя и пароль; исходный код приложения создаёт токены с версии 1.55. Попробуйте: решит ответ.</translation>
        </message>
        <message>
            <source>The login from the app with every call. It may do everything and never runs out.</source>
            <translation>Логин из приложения с каждым вызовом. Ему можно всё, и он никогда не истекает.</translation>
        </message>
        <message>
            <source>HTTP Basic</source>
            <translation>HTTP Basic</translation>
        </message>
        <message>
            <source>SMSGate keeps this way for older integrations and advises tokens.</source>
            <translation>SMSGate сохраняет этот способ для старых связок и советует токены.</translation>
        </message>
        <message>
            <source>The login has every permission there is.</source>
            <translation>У логина есть все разрешения, какие бывают.</translation>
        </message>
        <message>
            <source>List messages</source>
            <translation>Список сообщений</translation>
        </message>
        <message>
            <source>See one message (in the phone: the list too)</source>
            <translation>Просмотр одного сообщения (в телефоне и списка)</translation>
        </message>
        <message>
            <source>Send messages from your phone, at its owner's cost</source>
            <translation>Отправка сообщений с вашего телефона, за счёт его владельца</translation>
        </message>
        <message>
            <source>Cancel messages that wait</source>
            <translation>Отмена ожидающих сообщений</translation>
        </message>
        <message>
            <source>Export incoming messages (an older call that is being replaced)</source>
            <translation>Выгрузка входящих сообщений (старый вызов, который заменяют)</translation>
        </message>
        <message>
            <source>See the phones</source>
            <translation>Просмотр телефонов</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Устройства</translation>
        </message>
        <message>
            <source>Remove a phone</source>
            <translation>Удаление телефона</translation>
        </message>
        <message>
            <source>See incoming messages (the cloud does not offer this yet)</source>
            <translation>Просмотр входящих сообщений (облако этого ещё не предлагает)</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Входящие</translation>
        </message>
        <message>
            <source>See one incoming message</source>
            <translation>Просмотр одного входящего сообщения</translation>
        </message>
        <message>
            <source>Ask the phone to send its inbox again</source>
            <translation>Попросить телефон прислать входящие ещё раз</translation>
        </message>
        <message>
            <source>See webhooks</source>
            <translation>Просмотр веб-хуков</translation>
        </message>
        <message>
            <source>Create and change webhooks, which receive copies of messages</source>
            <translation>Создание и изменение веб-хуков, которые получают копии сообщений</translation>
        </message>
        <message>
            <source>Delete webhooks</source>
            <translation>Удаление веб-хуков</translation>
        </message>
        <message>
            <source>See settings</source>
            <translation>Просмотр настроек</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Изменение настроек</translation>
        </message>
        <message>
            <source>Read logs (the cloud does not offer this)</source>
            <translation>Чтение журналов (облако этого не предлагает)</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Журналы</translation>
        </message>
        <message>
            <source>Make tokens with any permission, and revoke them: as good as everything</source>
            <translation>Создание токенов с любым разрешением и их отзыв: почти что всё</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Токены</translation>
        </message>
        <message>
            <source>Everything, as the password itself may</source>
            <translation>Всё, как самому паролю</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Only for getting a new token: this is a refresh token</source>
            <translation>Только чтобы получить новый токен: это токен обновления</translation>
        </message>
        <message>
            <source>See the list of messages</source>
            <translation>Просмотр списка сообщений</translation>
        </message>
        <message>
            <source>See messages</source>
            <translation>Просмотр сообщений</translation>
        </message>
        <message>
            <source>See messages and devices</source>
            <translation>Просмотр сообщений и устройств</translation>
        </message>
        <message>
            <source>Send messages</source>
            <translation>Отправка сообщений</translation>
        </message>
        <message>
            <source>Everything, like the password itself</source>
            <translation>Всё, как у самого пароля</translation>
        </message>
        <message>
            <source>The latest messages and their states.</source>
            <translation>Последние сообщения и их состояния.</translation>
        </message>
        <message>
            <source>At most 100.</source>
            <translation>Не больше 100.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Processed</source>
            <translation>Обработано</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Доставлено</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удалось</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>A time such as 2026-01-31T00:00:00Z.</source>
            <translation>Время, например 2026-01-31T00:00:00Z.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>A time such as 2026-01-31T23:59:59Z.</source>
            <translation>Время, например 2026-01-31T23:59:59Z.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Кто отвечает</translation>
        </message>
        <message>
            <source>Needs a valid credential and no permission: the best check of a login in the phone.</source>
            <translation>Нужны действующие учётные данные и никаких разрешений: лучшая проверка логина в телефоне.</translation>
        </message>
        <message>
            <source>The phone's messages and their states.</source>
            <translation>Сообщения телефона и их состояния.</translation>
        </message>
        <message>
            <source>One message</source>
            <translation>Одно сообщение</translation>
        </message>
        <message>
            <source>One message with its recipients and states.</source>
            <translation>Одно сообщение с получателями и состояниями.</translation>
        </message>
        <message>
            <source>Message id</source>
            <translation>ID сообщения</translation>
        </message>
        <message>
            <source>From the last list of messages.</source>
            <translation>Из последнего списка сообщений.</translation>
        </message>
        <message>
            <source>The phones of the account.</source>
            <translation>Телефоны аккаунта.</translation>
        </message>
        <message>
            <source>This phone</source>
            <translation>Этот телефон</translation>
        </message>
        <message>
            <source>Addresses that are told about events.</source>
            <translation>Адреса, которым сообщают о событиях.</translation>
        </message>
        <message>
            <source>The cloud answers 501: logs stay on the phone. That still proves the credential.</source>
            <translation>Облако отвечает 501: журналы остаются на телефоне. И это подтверждает учётные данные.</translation>
        </message>
        <message>
            <source>The cloud answers 501; the phone shows real messages.</source>
            <translation>Облако отвечает 501; телефон показывает настоящие сообщения.</translation>
        </message>
        <message>
            <source>Is the server well?</source>
            <translation>В порядке ли сервер?</translation>
        </message>
        <message>
            <source>Needs no credential: proves the server, not the login.</source>
            <translation>Учётные данные не нужны: проверяет сервер, а не логин.</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Отправить сообщение</translation>
        </message>
        <message>
            <source>Numbers with country code, such as +491701234567, with commas between them.</source>
            <translation>Номера с кодом страны, например +491701234567, через запятую.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>It sends a real SMS from your phone, which may cost money.</source>
            <translation>Это отправит настоящую SMS с вашего телефона, что может стоить денег.</translation>
        </message>
        <message>
            <source>Where are user name and password?</source>
            <translation>Где имя пользователя и пароль?</translation>
        </message>
        <message>
            <source>Open the app on the phone.</source>
            <translation>Откройте приложение на телефоне.</translation>
        </message>
        <message>
            <source>Cloud: switch “Cloud server” on, then tap “Offline” so that it becomes “Online”; user name and password appear in that section.</source>
            <translation>Облако: включите «Cloud server», затем нажмите «Offline», чтобы стало «Online»; имя пользователя и пароль появятся в этом разделе.</translation>
        </message>
        <message>
            <source>The phone itself: switch “Local server” on; its section shows address, user name (usually sms) and password.</source>
            <translation>Сам телефон: включите «Local server»; его раздел показывает адрес, имя пользователя (обычно sms) и пароль.</translation>
        </message>
        <message>
            <source>Private server: as in the cloud, after the server's address was set in the app.</source>
            <translation>Частный сервер: как в облаке, после того как в приложении задан адрес сервера.</translation>
        </message>
        <message>
            <source>The server has no token service: only user name and password work there.</source>
            <translation>На сервере нет службы токенов: там работают только имя пользователя и пароль.</translation>
        </message>
        <message>
            <source>The cloud does not offer this. The answer comes after the check of the permission, so the credential is good.</source>
            <translation>Облако этого не предлагает. Ответ приходит после проверки разрешения, значит, учётные данные годны.</translation>
        </message>
        <message>
            <source>SMSGate user name</source>
            <translation>имя пользователя SMSGate</translation>
        </message>
        <message>
            <source>6 capital letters and digits</source>
            <translation>6 заглавных букв и цифр</translation>
        </message>
        <message>
            <source>SMSGate password</source>
            <translation>пароль SMSGate</translation>
        </message>
        <message>
            <source>14 small letters and digits</source>
            <translation>14 строчных букв и цифр</translation>
        </message>
        <message>
            <source>SMSGate refresh token</source>
            <translation>токен обновления SMSGate</translation>
        </message>
        <message>
            <source>its scope is tokens:refresh and it names original_scopes</source>
            <translation>его разрешение — tokens:refresh, и он называет original_scopes</translation>
        </message>
        <message>
            <source>refresh token of the SMSGate app</source>
            <translation>токен обновления приложения SMSGate</translation>
        </message>
        <message>
            <source>iss is the app's package and token_use is refresh</source>
            <translation>iss — пакет приложения, token_use — refresh</translation>
        </message>
        <message>
            <source>SMSGate access token</source>
            <translation>токен доступа SMSGate</translation>
        </message>
        <message>
            <source>iss is sms-gate.app</source>
            <translation>iss — sms-gate.app</translation>
        </message>
        <message>
            <source>access token of the SMSGate app</source>
            <translation>токен доступа приложения SMSGate</translation>
        </message>
        <message>
            <source>iss is the app's package</source>
            <translation>iss — пакет приложения</translation>
        </message>
        <message>
            <source>access token of a private SMSGate server</source>
            <translation>токен доступа частного сервера SMSGate</translation>
        </message>
        <message>
            <source>user_id beside scopes with SMSGate's names</source>
            <translation>user_id рядом с разрешениями с именами SMSGate</translation>
        </message>
        <message>
            <source>The SMSGate user name</source>
            <translation>Имя пользователя SMSGate</translation>
        </message>
        <message>
            <source>Who it speaks for: the SMSGate user name</source>
            <translation>От чьего имени он действует: имя пользователя SMSGate</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Что ему можно</translation>
        </message>
        <message>
            <source>What the token it renews may do</source>
            <translation>Что можно токену, который он обновляет</translation>
        </message>
        <message>
            <source>Whether it is an access or a refresh token</source>
            <translation>Токен доступа это или токен обновления</translation>
        </message>
        <message>
            <source>Telnyx</source>
            <translation>Telnyx</translation>
        </message>
        <message>
            <source>Telnyx API key</source>
            <translation>ключ API Telnyx</translation>
        </message>
        <message>
            <source>KEY and 55 letters and digits</source>
            <translation>KEY и 55 букв и цифр</translation>
        </message>
        <message>
            <source>TextMagic</source>
            <translation>TextMagic</translation>
        </message>
        <message>
            <source>TextMagic API key</source>
            <translation>ключ API TextMagic</translation>
        </message>
        <message>
            <source>30 letters and digits</source>
            <translation>30 букв и цифр</translation>
        </message>
        <message>
            <source>Twilio</source>
            <translation>Twilio</translation>
        </message>
        <message>
            <source>Twilio Account SID</source>
            <translation>Account SID Twilio</translation>
        </message>
        <message>
            <source>AC and 32 hexadecimal digits</source>
            <translation>AC и 32 шестнадцатеричные цифры</translation>
        </message>
        <message>
            <source>Twilio API key SID</source>
            <translation>SID ключа API Twilio</translation>
        </message>
        <message>
            <source>SK and 32 hexadecimal digits</source>
            <translation>SK и 32 шестнадцатеричные цифры</translation>
        </message>
        <message>
            <source>Twilio OAuth client</source>
            <translation>клиент OAuth Twilio</translation>
        </message>
        <message>
            <source>OQ and 32 hexadecimal digits</source>
            <translation>OQ и 32 шестнадцатеричные цифры</translation>
        </message>
        <message>
            <source>Twilio auth token</source>
            <translation>auth token Twilio</translation>
        </message>
        <message>
            <source>32 hexadecimal digits; others look so too</source>
            <translation>32 шестнадцатеричные цифры; так выглядит и другое</translation>
        </message>
        <message>
            <source>Twilio client token</source>
            <translation>client token Twilio</translation>
        </message>
        <message>
            <source>the header says cty twilio-fpa</source>
            <translation>в заголовке сказано cty twilio-fpa</translation>
        </message>
        <message>
            <source>Vonage</source>
            <translation>Vonage</translation>
        </message>
        <message>
            <source>Vonage API key</source>
            <translation>ключ API Vonage</translation>
        </message>
        <message>
            <source>8 hexadecimal digits</source>
            <translation>8 шестнадцатеричных цифр</translation>
        </message>
        <message>
            <source>Vonage token, signed by its owner</source>
            <translation>токен Vonage, подписанный владельцем</translation>
        </message>
        <message>
            <source>application_id and jti without iss</source>
            <translation>application_id и jti без iss</translation>
        </message>
    </context>
    <context>
        <name>ReportActions</name>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Copied: the safe report</source>
            <translation>Скопировано: безопасный отчёт</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Сохранено как {name}</translation>
        </message>
        <message>
            <source>No report was made: a secret stood in it.</source>
            <translation>Отчёт не создан: в нём был секрет.</translation>
        </message>
        <message>
            <source>Could not be saved: {reason}</source>
            <translation>Сохранить не удалось: {reason}</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>файл нельзя записать</translation>
        </message>
        <message>
            <source>HTTP archives (*.har);;All files (*)</source>
            <translation>Архивы HTTP (*.har);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Export HAR</source>
            <translation>Экспорт HAR</translation>
        </message>
    </context>
    <context>
        <name>ReturnAddress</name>
        <message>
            <source>Which return address is registered at {provider}?</source>
            <translation>Какой адрес возврата зарегистрирован у {provider}?</translation>
        </message>
        <message>
            <source>This one of ours</source>
            <translation>Этот, наш</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>Другой</translation>
        </message>
        <message>
            <source>Send none: the provider uses the one it knows</source>
            <translation>Не отправлять: провайдер возьмёт тот, что знает</translation>
        </message>
        <message>
            <source>Host of the return address</source>
            <translation>Хост адреса возврата</translation>
        </message>
        <message>
            <source>Port of the return address</source>
            <translation>Порт адреса возврата</translation>
        </message>
        <message>
            <source>any free port</source>
            <translation>любой свободный порт</translation>
        </message>
        <message>
            <source>The return address to register</source>
            <translation>Адрес возврата, который нужно зарегистрировать</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Copy the return address</source>
            <translation>Скопировать адрес возврата</translation>
        </message>
        <message>
            <source>Any port will do there (RFC 8252): register it without one, or with any.</source>
            <translation>Там подойдёт любой порт (RFC 8252): зарегистрируйте без порта или с любым.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Хост</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>The return address that is registered there, exactly</source>
            <translation>Адрес возврата, зарегистрированный там, в точности</translation>
        </message>
        <message>
            <source>It is this one of ours</source>
            <translation>Это наш адрес</translation>
        </message>
        <message>
            <source>The browser will end at that address, not here. Copy the whole address from the browser’s address line and paste it here.</source>
            <translation>Браузер остановится на том адресе, а не здесь. Скопируйте весь адрес из адресной строки браузера и вставьте его сюда.</translation>
        </message>
        <message>
            <source>How long a code lives there is not documented, so be quick.</source>
            <translation>Сколько там живёт код, не описано, поэтому поспешите.</translation>
        </message>
        <message>
            <source>A code lives {n} seconds there.</source>
            <translation>Код живёт там {n} с.</translation>
        </message>
        <message>
            <source>A code probably lives about {n} seconds there; that is not documented.</source>
            <translation>Код живёт там, вероятно, около {n} с; это не описано.</translation>
        </message>
        <message>
            <source>The site there may use up the code before you can paste it.</source>
            <translation>Сайт там может использовать код раньше, чем вы его вставите.</translation>
        </message>
        <message>
            <source>That is one of ours: no pasting needed.</source>
            <translation>Это один из наших: вставлять не нужно.</translation>
        </message>
        <message>
            <source>Not ours: {typed}&lt;br&gt;Ours is {ours}</source>
            <translation>Не наш: {typed}&lt;br&gt;Наш: {ours}</translation>
        </message>
        <message>
            <source>Differs from ours, {ours}</source>
            <translation>Отличается от нашего, {ours}</translation>
        </message>
        <message>
            <source>Copied the return address</source>
            <translation>Адрес возврата скопирован</translation>
        </message>
    </context>
    <context>
        <name>SafeCard</name>
        <message>
            <source>Where secrets lie</source>
            <translation>Где лежат секреты</translation>
        </message>
        <message>
            <source>A secret is never written to the disk unencrypted.</source>
            <translation>Секрет никогда не пишется на диск незашифрованным.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Новая парольная фраза</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Ещё раз то же</translation>
        </message>
        <message>
            <source>Set passphrase</source>
            <translation>Задать фразу</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>{n} minutes</source>
            <translation>{n} мин</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>0: none are kept</source>
            <translation>0: не хранить</translation>
        </message>
        <message>
            <source>Hide everything when unused for</source>
            <translation>Скрывать всё, если не используется</translation>
        </message>
        <message>
            <source>Keep exchanges, redacted, for this many days</source>
            <translation>Хранить обмены без секретов, дней</translation>
        </message>
        <message>
            <source>Not opened yet.</source>
            <translation>Ещё не открыто.</translation>
        </message>
        <message>
            <source>In this program’s own file; the key to it lies behind your passphrase.</source>
            <translation>В собственном файле программы; ключ к нему — за вашей парольной фразой.</translation>
        </message>
        <message>
            <source>{where}; accounts are still there next time.</source>
            <translation>{where}; аккаунты останутся до следующего раза.</translation>
        </message>
        <message>
            <source>{where}. Accounts are gone when the program ends.</source>
            <translation>{where}. Аккаунты исчезнут, когда программа закроется.</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Сменить фразу</translation>
        </message>
        <message>
            <source>With a passphrase, Ctrl+L locks: the key is forgotten until you type it. Nobody can reset it.</source>
            <translation>С парольной фразой Ctrl+L блокирует: ключ забывается, пока вы её не введёте. Сбросить её не может никто.</translation>
        </message>
        <message>
            <source>Short: {n} characters. A few words together are better.</source>
            <translation>Коротко: символов {n}. Лучше несколько слов вместе.</translation>
        </message>
        <message>
            <source>Fair: {n} characters.</source>
            <translation>Средне: символов {n}.</translation>
        </message>
        <message>
            <source>Good: {n} characters.</source>
            <translation>Хорошо: символов {n}.</translation>
        </message>
        <message>
            <source>The two are not the same. Nothing was changed.</source>
            <translation>Они не совпадают. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>Парольная фраза задана</translation>
        </message>
        <message>
            <source>The passphrase is removed; the keyring keeps the key</source>
            <translation>Парольная фраза убрана; ключ хранит связка ключей</translation>
        </message>
    </context>
    <context>
        <name>ScopesForm</name>
        <message>
            <source>Choose single permissions ▸</source>
            <translation>Выбрать отдельные разрешения ▸</translation>
        </message>
        <message>
            <source>least</source>
            <translation>наименьшее</translation>
        </message>
        <message>
            <source>Ask for nothing in particular: {words}</source>
            <translation>Не просить ничего особенного: {words}</translation>
        </message>
        <message>
            <source>changes things</source>
            <translation>что-то меняет</translation>
        </message>
        <message>
            <source>costs money</source>
            <translation>стоит денег</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>всё</translation>
        </message>
        <message>
            <source>not documented</source>
            <translation>не описано</translation>
        </message>
        <message>
            <source>! Whoever gets hold of this token can do everything with the account.</source>
            <translation>! Кто завладеет этим токеном, сможет делать с аккаунтом всё.</translation>
        </message>
        <message>
            <source>! Whoever gets hold of this token can spend the account’s money.</source>
            <translation>! Кто завладеет этим токеном, сможет тратить деньги аккаунта.</translation>
        </message>
        <message>
            <source>! Choose at least one permission.</source>
            <translation>! Выберите хотя бы одно разрешение.</translation>
        </message>
        <message>
            <source>Choose single permissions ▾</source>
            <translation>Выбрать отдельные разрешения ▾</translation>
        </message>
        <message>
            <source>{n} of {all} permissions</source>
            <translation>Разрешений: {n} из {all}</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>ни одного</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>They hold for this computer only.</source>
            <translation>Они действуют только на этом компьютере.</translation>
        </message>
        <message>
            <source>Nothing is contacted from here</source>
            <translation>Отсюда ни к кому не обращаемся</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлый</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмный</translation>
        </message>
        <message>
            <source>Mask who people are from the start (Ctrl+Shift+P switches it)</source>
            <translation>С самого начала скрывать, кто есть кто (переключает Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>Язык сменится при следующем запуске.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>Размер &amp;текста</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Папка данных</translation>
        </message>
        <message>
            <source>Accounts, and provider files of your own in its folder “providers”.</source>
            <translation>Аккаунты и ваши файлы провайдеров в её папке «providers».</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Forget everything</source>
            <translation>Забыть всё</translation>
        </message>
        <message>
            <source>Every account with its secrets, and the history. Settings and provider files stay.</source>
            <translation>Все аккаунты с их секретами и история. Настройки и файлы провайдеров останутся.</translation>
        </message>
        <message>
            <source>Forget everything…</source>
            <translation>Забыть всё…</translation>
        </message>
        <message>
            <source>Forget every account, its secrets and every exchange?</source>
            <translation>Забыть все аккаунты, их секреты и все обмены?</translation>
        </message>
        <message>
            <source>Nothing is sent: at the providers, tokens and keys stay valid until they are ended there. Disconnect an account on its own page to end its token too. This cannot be undone.</source>
            <translation>Ничего не отправляется: у провайдеров токены и ключи действуют, пока их там не завершат. Отключите аккаунт на его странице, чтобы завершить и токен. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Оставить всё</translation>
        </message>
        <message>
            <source>Every account and every exchange is forgotten</source>
            <translation>Все аккаунты и все обмены забыты</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Search providers, accounts and actions</source>
            <translation>Искать провайдеров, аккаунты и действия</translation>
        </message>
        <message>
            <source>Tools, accounts and providers</source>
            <translation>Инструменты, аккаунты и провайдеры</translation>
        </message>
        <message>
            <source>Practice mode</source>
            <translation>Учебный режим</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Settings: look, secrets, folders</source>
            <translation>Настройки: вид, секреты, папки</translation>
        </message>
        <message>
            <source>on</source>
            <translation>вкл.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выкл.</translation>
        </message>
        <message>
            <source>Practice mode, {state}</source>
            <translation>Учебный режим, {state}</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Аккаунты</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Читаем …</translation>
        </message>
        <message>
            <source>Practice accounts</source>
            <translation>Учебные аккаунты</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Провайдеры</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>1 needs you</source>
            <translation>ждёт вас: 1</translation>
        </message>
        <message>
            <source>{n} need you</source>
            <translation>ждут вас: {n}</translation>
        </message>
        <message>
            <source>Inspect anything</source>
            <translation>Проверить что угодно</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>borrowed · {how}</source>
            <translation>чужой · {how}</translation>
        </message>
        <message>
            <source>{n} ways</source>
            <translation>Способов: {n}</translation>
        </message>
        <message>
            <source>1 way</source>
            <translation>1 способ</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>учебный</translation>
        </message>
    </context>
    <context>
        <name>SidebarOrder</name>
        <message>
            <source>Move up	Ctrl+Shift+Up</source>
            <translation>Вверх	Ctrl+Shift+Up</translation>
        </message>
        <message>
            <source>Move down	Ctrl+Shift+Down</source>
            <translation>Вниз	Ctrl+Shift+Down</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>is this the right one?</source>
            <translation>тот ли это?</translation>
        </message>
        <message>
            <source>sign in again</source>
            <translation>войдите ещё раз</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказано</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>ещё не проверен</translation>
        </message>
        <message>
            <source>works</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>works, not allowed everything</source>
            <translation>работает, можно не всё</translation>
        </message>
        <message>
            <source>wrong address</source>
            <translation>неверный адрес</translation>
        </message>
        <message>
            <source>could not tell</source>
            <translation>не понять</translation>
        </message>
        <message>
            <source>no expiry known</source>
            <translation>срок неизвестен</translation>
        </message>
        <message>
            <source>renews by itself</source>
            <translation>обновляется сам</translation>
        </message>
        <message>
            <source>expiry unknown</source>
            <translation>срок неизвестен</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>осталось {time}</translation>
        </message>
        <message>
            <source>expired {time} ago</source>
            <translation>истёк {time} назад</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} с</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} мин</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} ч</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} дн.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>через {time}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>только что</translation>
        </message>
        <message>
            <source>{time} ago</source>
            <translation>{time} назад</translation>
        </message>
    </context>
    <context>
        <name>StepCard</name>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change: {step}</source>
            <translation>Изменить: {step}</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>ещё впереди</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>did not work</source>
            <translation>не удалось</translation>
        </message>
    </context>
    <context>
        <name>TermLine</name>
        <message>
            <source>What is that:</source>
            <translation>Что это:</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>API key</source>
            <translation>Ключ API</translation>
        </message>
        <message>
            <source>A long password for programs. Whoever has it can do everything it may do, until it is deleted.</source>
            <translation>Длинный пароль для программ. Кто им владеет, может всё, что ему можно, пока его не удалят.</translation>
        </message>
        <message>
            <source>HTTP Basic</source>
            <translation>HTTP Basic</translation>
        </message>
        <message>
            <source>User name and password travel with every call, joined by a colon and written in base64, which hides nothing.</source>
            <translation>Имя пользователя и пароль идут с каждым вызовом, соединённые двоеточием и записанные в base64, который ничего не скрывает.</translation>
        </message>
        <message>
            <source>RFC 7617</source>
            <translation>RFC 7617</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Токен Bearer</translation>
        </message>
        <message>
            <source>A token that works for whoever holds it, like a banknote. Show it to nobody.</source>
            <translation>Токен, который служит любому, кто его держит, как банкнота. Никому его не показывайте.</translation>
        </message>
        <message>
            <source>RFC 6750</source>
            <translation>RFC 6750</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Токен доступа</translation>
        </message>
        <message>
            <source>A pass for calls, usually short-lived. The provider gives it out after a sign-in or for a login.</source>
            <translation>Пропуск для вызовов, обычно недолгий. Провайдер выдаёт его после входа или за логин.</translation>
        </message>
        <message>
            <source>RFC 6749, section 1.4</source>
            <translation>RFC 6749, раздел 1.4</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>Токен обновления</translation>
        </message>
        <message>
            <source>Gets a new access token when the old one ends, without you. It is sent to the token address only.</source>
            <translation>Получает без вас новый токен доступа, когда кончается старый. Отправляется только на адрес выдачи токенов.</translation>
        </message>
        <message>
            <source>RFC 6749, section 1.5</source>
            <translation>RFC 6749, раздел 1.5</translation>
        </message>
        <message>
            <source>ID token</source>
            <translation>ID-токен</translation>
        </message>
        <message>
            <source>Tells who signed in. It is no pass for calls.</source>
            <translation>Говорит, кто вошёл. Для вызовов это не пропуск.</translation>
        </message>
        <message>
            <source>OpenID Connect Core, section 2</source>
            <translation>OpenID Connect Core, раздел 2</translation>
        </message>
        <message>
            <source>Session token</source>
            <translation>Токен сеанса</translation>
        </message>
        <message>
            <source>A pass that is made from a login and destroyed when done.</source>
            <translation>Пропуск, который создаётся из логина и уничтожается после работы.</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>A way to let a program act for you without giving it your password: you sign in at the provider and agree.</source>
            <translation>Способ позволить программе действовать за вас, не отдавая ей пароль: вы входите у провайдера и соглашаетесь.</translation>
        </message>
        <message>
            <source>RFC 6749</source>
            <translation>RFC 6749</translation>
        </message>
        <message>
            <source>Authorization code</source>
            <translation>Код авторизации</translation>
        </message>
        <message>
            <source>After you agreed, your browser brings back a code; the program exchanges it for a token. The safest way for people.</source>
            <translation>После вашего согласия браузер приносит код; программа меняет его на токен. Для людей это самый надёжный способ.</translation>
        </message>
        <message>
            <source>RFC 6749, section 4.1</source>
            <translation>RFC 6749, раздел 4.1</translation>
        </message>
        <message>
            <source>Implicit grant</source>
            <translation>Неявная выдача (implicit)</translation>
        </message>
        <message>
            <source>The token itself comes back in the browser’s address. Older and less safe; there is nothing to renew it with.</source>
            <translation>Сам токен возвращается в адресе браузера. Старее и менее надёжно; обновить его нечем.</translation>
        </message>
        <message>
            <source>RFC 6749, section 4.2</source>
            <translation>RFC 6749, раздел 4.2</translation>
        </message>
        <message>
            <source>Client credentials</source>
            <translation>Учётные данные клиента</translation>
        </message>
        <message>
            <source>A program gets a token for itself with its own id and secret. No person signs in.</source>
            <translation>Программа получает токен для себя со своим идентификатором и секретом. Человек не входит.</translation>
        </message>
        <message>
            <source>RFC 6749, section 4.4</source>
            <translation>RFC 6749, раздел 4.4</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>The public name of a program at the provider.</source>
            <translation>Открытое имя программы у провайдера.</translation>
        </message>
        <message>
            <source>RFC 6749, section 2.2</source>
            <translation>RFC 6749, раздел 2.2</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>The password of a program. It belongs on servers and in vaults.</source>
            <translation>Пароль программы. Его место на серверах и в хранилищах.</translation>
        </message>
        <message>
            <source>RFC 6749, section 2.3</source>
            <translation>RFC 6749, раздел 2.3</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>Адрес возврата</translation>
        </message>
        <message>
            <source>Where the provider sends your browser after the sign-in. It must be registered there, the same to the letter.</source>
            <translation>Куда провайдер отправляет браузер после входа. Он должен быть зарегистрирован там буква в букву.</translation>
        </message>
        <message>
            <source>RFC 6749, section 3.1.2; RFC 8252</source>
            <translation>RFC 6749, раздел 3.1.2; RFC 8252</translation>
        </message>
        <message>
            <source>This computer itself. What is sent there never leaves it.</source>
            <translation>Сам этот компьютер. Отправленное туда никогда его не покидает.</translation>
        </message>
        <message>
            <source>RFC 8252, section 7.3</source>
            <translation>RFC 8252, раздел 7.3</translation>
        </message>
        <message>
            <source>A random number that proves that the answer belongs to the sign-in you began.</source>
            <translation>Случайное число, которое доказывает, что ответ относится к начатому вами входу.</translation>
        </message>
        <message>
            <source>RFC 6749, section 10.12</source>
            <translation>RFC 6749, раздел 10.12</translation>
        </message>
        <message>
            <source>A secret made for one sign-in, so that a stolen code is worth nothing to others.</source>
            <translation>Секрет на один вход, чтобы украденный код был другим бесполезен.</translation>
        </message>
        <message>
            <source>RFC 7636</source>
            <translation>RFC 7636</translation>
        </message>
        <message>
            <source>A random number that ties an ID token to one sign-in.</source>
            <translation>Случайное число, которое связывает ID-токен с одним входом.</translation>
        </message>
        <message>
            <source>OpenID Connect Core, section 3.1.2.1</source>
            <translation>OpenID Connect Core, раздел 3.1.2.1</translation>
        </message>
        <message>
            <source>Permission (scope)</source>
            <translation>Разрешение (scope)</translation>
        </message>
        <message>
            <source>What a token may do. Ask for the least that is enough.</source>
            <translation>Что можно токену. Просите наименьшее, чего хватит.</translation>
        </message>
        <message>
            <source>RFC 6749, section 3.3</source>
            <translation>RFC 6749, раздел 3.3</translation>
        </message>
        <message>
            <source>A token that can be read: three parts, of which the middle one says who, for what and until when. The third is a signature.</source>
            <translation>Токен, который можно прочитать: три части, средняя говорит, кто, для чего и до каких пор. Третья — подпись.</translation>
        </message>
        <message>
            <source>RFC 7519</source>
            <translation>RFC 7519</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <source>One statement inside a JWT, such as its expiry (exp) or for whom it was issued (sub).</source>
            <translation>Одно высказывание внутри JWT, например его срок (exp) или для кого он выдан (sub).</translation>
        </message>
        <message>
            <source>RFC 7519, section 4</source>
            <translation>RFC 7519, раздел 4</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Proves that nobody changed the token. It can be checked only with the issuer’s key.</source>
            <translation>Доказывает, что токен никто не изменил. Проверить её можно только ключом выдавшего.</translation>
        </message>
        <message>
            <source>RFC 7515</source>
            <translation>RFC 7515</translation>
        </message>
        <message>
            <source>The issuer’s public keys, published as a file.</source>
            <translation>Открытые ключи выдавшего, опубликованные файлом.</translation>
        </message>
        <message>
            <source>RFC 7517</source>
            <translation>RFC 7517</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>To end a token at the provider before its time.</source>
            <translation>Завершить токен у провайдера раньше срока.</translation>
        </message>
        <message>
            <source>RFC 7009</source>
            <translation>RFC 7009</translation>
        </message>
        <message>
            <source>A file in which a browser or tool keeps what was sent and answered.</source>
            <translation>Файл, в котором браузер или программа хранит отправленное и полученное.</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Отпечаток</translation>
        </message>
        <message>
            <source>A short mark made from a secret. Two people can see that they mean the same one without showing it.</source>
            <translation>Короткий знак, сделанный из секрета. По нему двое видят, что говорят об одном и том же, не показывая его.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Call</source>
            <translation>Вызов</translation>
        </message>
        <message>
            <source>Get a token</source>
            <translation>Получить токен</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Открыть сеанс</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Вход</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Заняло</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Смысл</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>{n} ms</source>
            <translation>{n} мс</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message>
            <source>Exchanges, newest first</source>
            <translation>Обмены, сначала новые</translation>
        </message>
        <message>
            <source>Every exchange of this run. Secrets stand here as fingerprints only.</source>
            <translation>Все обмены этого запуска. Вместо секретов здесь только отпечатки.</translation>
        </message>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Ещё ничего не отправлено.</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>Экспорт HAR…</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>{n} s</source>
            <translation>{n} с</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} мин</translation>
        </message>
        <message>
            <source>{h} h {m} min</source>
            <translation>{h} ч {m} мин</translation>
        </message>
        <message>
            <source>{h} h</source>
            <translation>{h} ч</translation>
        </message>
        <message>
            <source>{n} days</source>
            <translation>{n} дн.</translation>
        </message>
        <message>
            <source>{n} months</source>
            <translation>{n} мес.</translation>
        </message>
        <message>
            <source>{n} years</source>
            <translation>{n} г.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>через {time}</translation>
        </message>
        <message>
            <source>{time} ago</source>
            <translation>{time} назад</translation>
        </message>
    </context>
    <context>
        <name>TokenPanel</name>
        <message>
            <source>There is a refresh token, so it can be renewed. </source>
            <translation>Есть токен обновления, поэтому его можно обновить. </translation>
        </message>
        <message>
            <source>Borrowed: kept in memory, never renewed, gone after 30 idle minutes.</source>
            <translation>Чужой: хранится в памяти, никогда не обновляется, исчезает через 30 минут без дела.</translation>
        </message>
        <message>
            <source>The answer named no permissions; by the standard that means what was asked for.</source>
            <translation>Ответ не назвал разрешений; по стандарту это значит: те, что запрошены.</translation>
        </message>
        <message>
            <source>Received {time} ({ago}).</source>
            <translation>Получен {time} ({ago}).</translation>
        </message>
        <message>
            <source>The token was revoked. Sign in again to get another.</source>
            <translation>Токен отозван. Войдите ещё раз, чтобы получить другой.</translation>
        </message>
        <message>
            <source>What it may do was set when the key was made at {provider}; it cannot be read from the key.</source>
            <translation>Что ему можно, решено при создании ключа у {provider}; по ключу этого не прочитать.</translation>
        </message>
        <message>
            <source>It carries no permissions: the user’s role at {provider} decides what it may do.</source>
            <translation>Разрешений в нём нет: что ему можно, решает роль пользователя у {provider}.</translation>
        </message>
        <message>
            <source>There is no token. Sign in again to get one.</source>
            <translation>Токена нет. Войдите ещё раз, чтобы получить его.</translation>
        </message>
        <message>
            <source>It has no expiry that we could read: it works until it is deleted or changed at {provider}.</source>
            <translation>Срока мы прочитать не смогли: он действует, пока его не удалят или не изменят у {provider}.</translation>
        </message>
        <message>
            <source>{kind} token</source>
            <translation>Токен {kind}</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>провайдер</translation>
        </message>
        <message>
            <source>Its contents cannot be read: only {provider} knows what it stands for.</source>
            <translation>Его содержимое нельзя прочитать: что он значит, знает только {provider}.</translation>
        </message>
    </context>
    <context>
        <name>TryCard</name>
        <message>
            <source>Provider</source>
            <translation>Провайдер</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Среда</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Choose whose it is</source>
            <translation>Выберите, чей он</translation>
        </message>
        <message>
            <source>Send it</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Open it as a borrowed account</source>
            <translation>Открыть как чужой аккаунт</translation>
        </message>
        <message>
            <source>Try this credential</source>
            <translation>Попробовать эти учётные данные</translation>
        </message>
        <message>
            <source>Nothing in it tells for sure whose it is. It is only ever tried where you say.</source>
            <translation>Ничто в них не говорит точно, чьи они. Пробуются они только там, где вы скажете.</translation>
        </message>
        <message>
            <source>There is no harmless call for this way.</source>
            <translation>Для этого способа нет безобидного вызова.</translation>
        </message>
        <message>
            <source> (practice)</source>
            <translation> (учебный)</translation>
        </message>
        <message>
            <source>This sends the credential to {provider}</source>
            <translation>Это отправит учётные данные провайдеру {provider}</translation>
        </message>
        <message>
            <source>, with one harmless call, “{call}”: </source>
            <translation>, одним безобидным вызовом, «{call}»: </translation>
        </message>
        <message>
            <source>It is borrowed: kept in memory, never renewed, gone after 30 idle minutes.</source>
            <translation>Они чужие: хранятся в памяти, никогда не обновляются, исчезают через 30 минут без дела.</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Отправить ещё раз</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>ValidityBar</name>
        <message>
            <source>valid from {time}</source>
            <translation>действует с {time}</translation>
        </message>
        <message>
            <source>expired {time}</source>
            <translation>истёк {time}</translation>
        </message>
        <message>
            <source>expires {time}</source>
            <translation>истекает {time}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>failed {time} ({zone})</source>
            <translation>не удалось {time} ({zone})</translation>
        </message>
        <message>
            <source>then {time} ({zone})</source>
            <translation>тогда {time} ({zone})</translation>
        </message>
        <message>
            <source>Issued: the token’s own iat.</source>
            <translation>Выдан: собственный iat токена.</translation>
        </message>
        <message>
            <source>Begin: when we received it.</source>
            <translation>Начало: когда мы его получили.</translation>
        </message>
        <message>
            <source>Valid from: its nbf.</source>
            <translation>Действует с: его nbf.</translation>
        </message>
        <message>
            <source>Failed: {source}.</source>
            <translation>Не удалось: {source}.</translation>
        </message>
        <message>
            <source>Then: {source}.</source>
            <translation>Тогда: {source}.</translation>
        </message>
        <message>
            <source>the time you gave</source>
            <translation>указанное вами время</translation>
        </message>
        <message>
            <source>Expiry: the token’s own exp.</source>
            <translation>Срок: собственный exp токена.</translation>
        </message>
        <message>
            <source>Expiry: the answer that brought it (expires_at).</source>
            <translation>Срок: ответ, который его принёс (expires_at).</translation>
        </message>
        <message>
            <source>Expiry: the answer’s expires_in, counted from when it came.</source>
            <translation>Срок: expires_in ответа, считая от его прихода.</translation>
        </message>
        <message>
            <source>Expiry: what the provider documents; the answer named none.</source>
            <translation>Срок: как описывает провайдер; ответ его не назвал.</translation>
        </message>
        <message>
            <source>Expiry: unknown. That is not never.</source>
            <translation>Срок: неизвестен. Это не значит «никогда».</translation>
        </message>
        <message>
            <source>Expired {time} before that moment.</source>
            <translation>Истёк за {time} до этого мгновения.</translation>
        </message>
        <message>
            <source>Not valid yet for {time}.</source>
            <translation>Ещё {time} не действует.</translation>
        </message>
        <message>
            <source>Valid for {time} more.</source>
            <translation>Действует ещё {time}.</translation>
        </message>
        <message>
            <source>Its expiry is unknown.</source>
            <translation>Его срок неизвестен.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <source>Check the signature</source>
            <translation>Проверить подпись</translation>
        </message>
        <message>
            <source>What do you have?</source>
            <translation>Что у вас есть?</translation>
        </message>
        <message>
            <source>A shared secret</source>
            <translation>Общий секрет</translation>
        </message>
        <message>
            <source>A public key or key set</source>
            <translation>Открытый ключ или набор ключей</translation>
        </message>
        <message>
            <source>The address of a key set</source>
            <translation>Адрес набора ключей</translation>
        </message>
        <message>
            <source>Shared secret</source>
            <translation>Общий секрет</translation>
        </message>
        <message>
            <source>Public key: PEM, JWK or JWKS</source>
            <translation>Открытый ключ: PEM, JWK или JWKS</translation>
        </message>
        <message>
            <source>Address of the key set</source>
            <translation>Адрес набора ключей</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Открыть файл…</translation>
        </message>
        <message>
            <source>For HS256, HS384 and HS512. It stays in memory for this check only.</source>
            <translation>Для HS256, HS384 и HS512. Он остаётся в памяти только на эту проверку.</translation>
        </message>
        <message>
            <source>For RS, PS, ES and EdDSA: a PEM file, a JWK or a JWKS.</source>
            <translation>Для RS, PS, ES и EdDSA: файл PEM, JWK или JWKS.</translation>
        </message>
        <message>
            <source>The keys are fetched from there, after you have confirmed it. Nothing of the token is sent.</source>
            <translation>Ключи загружаются оттуда после вашего подтверждения. Ничего из токена не отправляется.</translation>
        </message>
        <message>
            <source>What do you have to check it with?</source>
            <translation>Чем вы можете проверить?</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Пожалуйста, заполните это поле.</translation>
        </message>
        <message>
            <source>Give an address that begins with https://.</source>
            <translation>Укажите адрес, который начинается с https://.</translation>
        </message>
        <message>
            <source>This contacts {host} and reads its keys. Press again to do it.</source>
            <translation>Это обратится к {host} и прочитает его ключи. Нажмите ещё раз, чтобы сделать это.</translation>
        </message>
        <message>
            <source>Fetch the keys and check</source>
            <translation>Загрузить ключи и проверить</translation>
        </message>
        <message>
            <source>This program was started without a network.</source>
            <translation>Эта программа запущена без сети.</translation>
        </message>
        <message>
            <source>Fetching the keys …</source>
            <translation>Загружаем ключи …</translation>
        </message>
        <message>
            <source>The keys could not be fetched. {reason}</source>
            <translation>Ключи загрузить не удалось. {reason}</translation>
        </message>
        <message>
            <source>Keys (*.pem *.pub *.jwk *.jwks *.json *.crt);;All files (*)</source>
            <translation>Ключи (*.pem *.pub *.jwk *.jwks *.json *.crt);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Файл прочитать не удалось.</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>protected by state</source>
            <translation>защищено state</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Paste the address instead</source>
            <translation>Вставить адрес вместо этого</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation>Адрес страницы входа</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Скопировать</translation>
        </message>
        <message>
            <source>Copy the address of the sign-in page</source>
            <translation>Скопировать адрес страницы входа</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>The whole address from the browser’s address line</source>
            <translation>Весь адрес из адресной строки браузера</translation>
        </message>
        <message>
            <source>The address the browser ended at</source>
            <translation>Адрес, на котором остановился браузер</translation>
        </message>
        <message>
            <source>Use this address</source>
            <translation>Использовать этот адрес</translation>
        </message>
        <message>
            <source>No browser could be opened here. Open this address in any browser, on any computer:</source>
            <translation>Браузер здесь открыть не удалось. Откройте этот адрес в любом браузере на любом компьютере:</translation>
        </message>
        <message>
            <source>We opened {host}. Agree there, then come back. Nothing opened? Use this address:</source>
            <translation>Мы открыли {host}. Согласитесь там и вернитесь. Ничего не открылось? Возьмите этот адрес:</translation>
        </message>
        <message>
            <source>An answer that is not ours came in and was not used. Still waiting for the right one.</source>
            <translation>Пришёл чужой ответ, он не использован. По-прежнему ждём нужный.</translation>
        </message>
        <message>
            <source>✕ That address belongs to another sign-in (its state is not ours). Copy the newest one.</source>
            <translation>✕ Этот адрес относится к другому входу (его state не наш). Скопируйте самый новый.</translation>
        </message>
        <message>
            <source>✕ That answer comes from another server than the one we asked.</source>
            <translation>✕ Этот ответ пришёл не с того сервера, к которому обращались.</translation>
        </message>
        <message>
            <source>✕ That address carries neither a code nor a token. Copy the whole one, after agreeing.</source>
            <translation>✕ В этом адресе нет ни кода, ни токена. Скопируйте весь, после согласия.</translation>
        </message>
        <message>
            <source>waiting · {m}:{s:02d} left</source>
            <translation>ждём · осталось {m}:{s:02d}</translation>
        </message>
        <message>
            <source>at work · {n} s</source>
            <translation>работаем · {n} с</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Ответа пока нет</translation>
        </message>
        <message>
            <source>{n} stray requests ignored</source>
            <translation>Посторонних запросов пропущено: {n}</translation>
        </message>
        <message>
            <source>one stray request ignored</source>
            <translation>один посторонний запрос пропущен</translation>
        </message>
        <message>
            <source>Get ready for the answer</source>
            <translation>Подготовиться к ответу</translation>
        </message>
        <message>
            <source>Ask the browser to open the sign-in page</source>
            <translation>Попросить браузер открыть страницу входа</translation>
        </message>
        <message>
            <source>Wait for the answer</source>
            <translation>Ждать ответа</translation>
        </message>
        <message>
            <source>Exchange the code for a token</source>
            <translation>Обменять код на токен</translation>
        </message>
        <message>
            <source>Ask for a token</source>
            <translation>Попросить токен</translation>
        </message>
        <message>
            <source>Open a session</source>
            <translation>Открыть сеанс</translation>
        </message>
        <message>
            <source>Ask {provider} who this is</source>
            <translation>Спросить {provider}, кто это</translation>
        </message>
        <message>
            <source>No browser could be opened</source>
            <translation>Браузер открыть не удалось</translation>
        </message>
        <message>
            <source>Asked the browser to open {host}</source>
            <translation>Браузер попросили открыть {host}</translation>
        </message>
        <message>
            <source>No answer that can be used</source>
            <translation>Пригодного ответа нет</translation>
        </message>
        <message>
            <source>The answer is here</source>
            <translation>Ответ пришёл</translation>
        </message>
        <message>
            <source>The port is taken by another program</source>
            <translation>Порт занят другой программой</translation>
        </message>
        <message>
            <source>You paste the answer</source>
            <translation>Ответ вставите вы</translation>
        </message>
        <message>
            <source>Waiting at {place}</source>
            <translation>Ждём на {place}</translation>
        </message>
        <message>
            <source>a free port</source>
            <translation>любом свободном порту</translation>
        </message>
        <message>
            <source>Copied the address</source>
            <translation>Адрес скопирован</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Choose a provider</source>
            <translation>Выбрать провайдера</translation>
        </message>
        <message>
            <source>Start practice mode</source>
            <translation>Включить учебный режим</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere until you say so.</source>
            <translation>Ничего никуда не отправляется, пока вы не скажете.</translation>
        </message>
        <message>
            <source>Nothing has been sent</source>
            <translation>Ничего не отправлено</translation>
        </message>
        <message>
            <source>I have a token to look at</source>
            <translation>У меня есть токен, посмотреть</translation>
        </message>
        <message>
            <source>See what it is, whether it is good, and what is wrong.</source>
            <translation>Узнайте, что это, годится ли оно и что не так.</translation>
        </message>
        <message>
            <source>I want to connect an account</source>
            <translation>Я хочу подключить аккаунт</translation>
        </message>
        <message>
            <source>Choose your provider. We lead you through it step by step, and tell you where to find each value.</source>
            <translation>Выберите провайдера. Мы проведём вас шаг за шагом и скажем, где найти каждое значение.</translation>
        </message>
        <message>
            <source>Show me how it works</source>
            <translation>Покажите, как это работает</translation>
        </message>
        <message>
            <source>{n} practice providers on this computer. No account needed; you can even make things go wrong.</source>
            <translation>Учебных провайдеров на этом компьютере: {n}. Аккаунт не нужен; можно даже устроить неполадки.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>Inspect a token or a text</source>
            <translation>Проверить токен или текст</translation>
        </message>
        <message>
            <source>Check all accounts</source>
            <translation>Проверить все аккаунты</translation>
        </message>
        <message>
            <source>Look back at every exchange</source>
            <translation>Просмотреть все обмены</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Подключить аккаунт</translation>
        </message>
        <message>
            <source>Switch practice mode</source>
            <translation>Переключить учебный режим</translation>
        </message>
        <message>
            <source>Settings: light, dark, text size</source>
            <translation>Настройки: светлый, тёмный, размер текста</translation>
        </message>
        <message>
            <source>Hide or lock everything</source>
            <translation>Скрыть или заблокировать всё</translation>
        </message>
        <message>
            <source>Present: mask who people are, or stop</source>
            <translation>Показ: скрыть, кто есть кто, или закончить</translation>
        </message>
        <message>
            <source>Help: ways to sign in, what can go wrong, privacy</source>
            <translation>Справка: способы входа, что может пойти не так, приватность</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Начальная страница</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>the provider</source>
            <translation>провайдер</translation>
        </message>
        <message>
            <source>It is not signed at all (alg none): anybody can write such a token.</source>
            <translation>Он вовсе не подписан (alg none): такой токен может написать кто угодно.</translation>
        </message>
        <message>
            <source>Its signature algorithm is not one we know.</source>
            <translation>Его алгоритм подписи нам неизвестен.</translation>
        </message>
        <message>
            <source>Contents read, signature not checked.</source>
            <translation>Содержимое прочитано, подпись не проверена.</translation>
        </message>
        <message>
            <source>The signature does not fit the contents.</source>
            <translation>Подпись не соответствует содержимому.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Срок истёк.</translation>
        </message>
        <message>
            <source>It is not valid yet.</source>
            <translation>Он ещё не действует.</translation>
        </message>
        <message>
            <source>It names no expiry.</source>
            <translation>Срок действия в нём не указан.</translation>
        </message>
        <message>
            <source>It is valid for more than a day: whoever finds it can use it for long.</source>
            <translation>Он действует больше суток: нашедший сможет пользоваться им долго.</translation>
        </message>
        <message>
            <source>Its times do not fit each other.</source>
            <translation>Его времена не согласуются друг с другом.</translation>
        </message>
        <message>
            <source>A time in it is not a number.</source>
            <translation>Время в нём указано не числом.</translation>
        </message>
        <message>
            <source>A time in it is probably in milliseconds; the standard says seconds.</source>
            <translation>Время в нём, вероятно, в миллисекундах; по стандарту нужны секунды.</translation>
        </message>
        <message>
            <source>A claim stands in it twice; readers differ in which one they take.</source>
            <translation>Одно утверждение стоит в нём дважды; программы по-разному решают, какое считать верным.</translation>
        </message>
        <message>
            <source>Its header points at a key of its own choosing. Never fetch it.</source>
            <translation>Его заголовок указывает на ключ по собственному выбору. Никогда не загружайте его.</translation>
        </message>
        <message>
            <source>It demands something (crit) that we do not know.</source>
            <translation>Он требует чего-то (crit), чего мы не знаем.</translation>
        </message>
        <message>
            <source>Its key id looks like a path, a query or an address.</source>
            <translation>Его идентификатор ключа похож на путь, запрос или адрес.</translation>
        </message>
        <message>
            <source>A public key must not be used as a shared secret: anybody could have signed this.</source>
            <translation>Открытый ключ нельзя использовать как общий секрет: подписать это мог кто угодно.</translation>
        </message>
        <message>
            <source>A part of it is damaged.</source>
            <translation>Часть его повреждена.</translation>
        </message>
        <message>
            <source>Its contents are not a set of claims.</source>
            <translation>Его содержимое — не набор утверждений.</translation>
        </message>
        <message>
            <source>It is encrypted: only its header can be read.</source>
            <translation>Он зашифрован: читается только заголовок.</translation>
        </message>
        <message>
            <source>It may do everything.</source>
            <translation>Ему можно всё.</translation>
        </message>
        <message>
            <source>It is not an access token.</source>
            <translation>Это не токен доступа.</translation>
        </message>
        <message>
            <source>There were hidden characters in it; they were taken out.</source>
            <translation>В нём были скрытые символы; они удалены.</translation>
        </message>
        <message>
            <source>Something around it was taken off.</source>
            <translation>Лишнее вокруг него убрано.</translation>
        </message>
        <message>
            <source>This is a placeholder, not a real value.</source>
            <translation>Это заполнитель, а не настоящее значение.</translation>
        </message>
        <message>
            <source>It has been cut short.</source>
            <translation>Он обрезан.</translation>
        </message>
        <message>
            <source>Sure: the answer itself says so.</source>
            <translation>Точно: об этом говорит сам ответ.</translation>
        </message>
        <message>
            <source>Sure: a time, a certificate or a count proves it.</source>
            <translation>Точно: это доказывает время, сертификат или число.</translation>
        </message>
        <message>
            <source>Documented: the provider's documents give this answer that meaning.</source>
            <translation>По документации: документы провайдера придают этому ответу такое значение.</translation>
        </message>
        <message>
            <source>Our reading of the answer.</source>
            <translation>Наше толкование ответа.</translation>
        </message>
        <message>
            <source>its base64</source>
            <translation>его base64</translation>
        </message>
        <message>
            <source>the value as it stands</source>
            <translation>само значение</translation>
        </message>
        <message>
            <source>a header</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Пожалуйста, заполните это поле.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>Это слишком длинно.</translation>
        </message>
        <message>
            <source>There is a line break inside.</source>
            <translation>Внутри есть перевод строки.</translation>
        </message>
        <message>
            <source>Plain http would show the secret to everybody on the way. Use https.</source>
            <translation>По обычному http секрет увидят все по пути. Используйте https.</translation>
        </message>
        <message>
            <source>Plain http in the local network: everybody in it could read the secret. Allow it only at home.</source>
            <translation>Обычный http в локальной сети: любой в ней мог бы прочитать секрет. Разрешайте это только дома.</translation>
        </message>
        <message>
            <source>This host is not one of the provider's own. Is the secret meant for it?</source>
            <translation>Этот хост не принадлежит провайдеру. Предназначен ли секрет для него?</translation>
        </message>
        <message>
            <source>This takes a whole number.</source>
            <translation>Здесь нужно целое число.</translation>
        </message>
        <message>
            <source>This is not one of the choices.</source>
            <translation>Такого варианта нет.</translation>
        </message>
        <message>
            <source>There are hidden characters inside.</source>
            <translation>Внутри есть скрытые символы.</translation>
        </message>
        <message>
            <source>There is white space around it.</source>
            <translation>Вокруг есть пробелы.</translation>
        </message>
        <message>
            <source>The quotes around it do not belong to it.</source>
            <translation>Кавычки вокруг сюда не относятся.</translation>
        </message>
        <message>
            <source>The word in front does not belong to it.</source>
            <translation>Слово впереди сюда не относится.</translation>
        </message>
        <message>
            <source>This looks like a placeholder, not like a real value.</source>
            <translation>Похоже на заполнитель, а не на настоящее значение.</translation>
        </message>
        <message>
            <source>This and another field may be exchanged.</source>
            <translation>Возможно, это поле и другое перепутаны.</translation>
        </message>
        <message>
            <source>This does not look as usual.</source>
            <translation>Это выглядит не так, как обычно.</translation>
        </message>
        <message>
            <source>We use the part that matters.</source>
            <translation>Мы используем нужную часть.</translation>
        </message>
        <message>
            <source>It works from this computer.</source>
            <translation>С этого компьютера всё работает.</translation>
        </message>
        <message>
            <source>Did the call go through?</source>
            <translation>Прошёл ли вызов?</translation>
        </message>
        <message>
            <source>The name of the host could not be found.</source>
            <translation>Имя хоста не найдено.</translation>
        </message>
        <message>
            <source>Check the address for typing mistakes and whether this computer is online.</source>
            <translation>Проверьте адрес на опечатки и то, есть ли на этом компьютере сеть.</translation>
        </message>
        <message>
            <source>Does the host's name resolve on this computer?</source>
            <translation>Определяется ли имя хоста на этом компьютере?</translation>
        </message>
        <message>
            <source>Nothing answers at that address.</source>
            <translation>По этому адресу никто не отвечает.</translation>
        </message>
        <message>
            <source>Check host and port, and whether the server (or the phone) is switched on.</source>
            <translation>Проверьте хост и порт и то, включён ли сервер (или телефон).</translation>
        </message>
        <message>
            <source>Is the server running there?</source>
            <translation>Работает ли там сервер?</translation>
        </message>
        <message>
            <source>No answer came in time.</source>
            <translation>Ответ не пришёл вовремя.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, a firewall may swallow the request, or the server is overloaded.</source>
            <translation>Попробуйте ещё раз; если не поможет, запрос, возможно, глотает брандмауэр или сервер перегружен.</translation>
        </message>
        <message>
            <source>Does the server answer if you wait longer?</source>
            <translation>Отвечает ли сервер, если ждать дольше?</translation>
        </message>
        <message>
            <source>The connection broke before a whole answer had arrived.</source>
            <translation>Соединение оборвалось раньше, чем пришёл весь ответ.</translation>
        </message>
        <message>
            <source>Try again. If it happens each time, something between here and the server cuts the connection.</source>
            <translation>Попробуйте ещё раз. Если так происходит всегда, соединение рвёт что-то между этим компьютером и сервером.</translation>
        </message>
        <message>
            <source>Does it break each time?</source>
            <translation>Обрывается ли оно каждый раз?</translation>
        </message>
        <message>
            <source>A proxy stands in the way.</source>
            <translation>На пути стоит прокси.</translation>
        </message>
        <message>
            <source>Ask your network's administrators for access, or check the proxy settings (HTTPS_PROXY, NO_PROXY).</source>
            <translation>Попросите доступ у администраторов сети или проверьте настройки прокси (HTTPS_PROXY, NO_PROXY).</translation>
        </message>
        <message>
            <source>Does this network use a proxy?</source>
            <translation>Есть ли в этой сети прокси?</translation>
        </message>
        <message>
            <source>The server's certificate is not trusted here.</source>
            <translation>Сертификату сервера здесь не доверяют.</translation>
        </message>
        <message>
            <source>If this is your own server, give its certificate authority's file in the account's settings. In a company network an inspecting proxy may be the cause: ask the administrators for its authority's certificate.</source>
            <translation>Если это ваш собственный сервер, укажите в настройках аккаунта файл его центра сертификации. В сети компании причиной может быть проверяющий прокси: попросите у администраторов сертификат его центра.</translation>
        </message>
        <message>
            <source>Is the certificate's issuer known to this computer?</source>
            <translation>Известен ли этому компьютеру издатель сертификата?</translation>
        </message>
        <message>
            <source>The server's certificate has expired, or is not valid yet.</source>
            <translation>Сертификат сервера истёк или ещё не действует.</translation>
        </message>
        <message>
            <source>Check this computer's date first; otherwise only the server's owner can renew the certificate.</source>
            <translation>Сначала проверьте дату на этом компьютере; иначе обновить сертификат может только владелец сервера.</translation>
        </message>
        <message>
            <source>Is this computer's date right?</source>
            <translation>Верна ли дата на этом компьютере?</translation>
        </message>
        <message>
            <source>The server's certificate is for another name.</source>
            <translation>Сертификат сервера выдан на другое имя.</translation>
        </message>
        <message>
            <source>Check the address: it has to be the name the certificate was made for.</source>
            <translation>Проверьте адрес: это должно быть имя, на которое выдан сертификат.</translation>
        </message>
        <message>
            <source>Is this the address the certificate was made for?</source>
            <translation>Тот ли это адрес, на который выдан сертификат?</translation>
        </message>
        <message>
            <source>The other side does not speak TLS, or no version we share.</source>
            <translation>Другая сторона не говорит по TLS или не знает общей версии.</translation>
        </message>
        <message>
            <source>Check the port, and whether the address should begin with http:// (a phone in the local network).</source>
            <translation>Проверьте порт и не должен ли адрес начинаться с http:// (телефон в локальной сети).</translation>
        </message>
        <message>
            <source>Does this port speak TLS?</source>
            <translation>Есть ли на этом порту TLS?</translation>
        </message>
        <message>
            <source>Something answered, but not {provider}'s API.</source>
            <translation>Что-то ответило, но не API {provider}.</translation>
        </message>
        <message>
            <source>Check the address. In a hotel or guest network, sign in to the network first: open any page in your browser.</source>
            <translation>Проверьте адрес. В гостинице или гостевой сети сначала войдите в сеть: откройте любую страницу в браузере.</translation>
        </message>
        <message>
            <source>Did {provider}'s API answer, or some page in between?</source>
            <translation>Ответил API {provider} или страница на пути к нему?</translation>
        </message>
        <message>
            <source>The right server, but it does not offer this.</source>
            <translation>Сервер тот, но он этого не предлагает.</translation>
        </message>
        <message>
            <source>Use a way to sign in that this server offers, or ask its administrator to switch this one on.</source>
            <translation>Выберите вход, который предлагает этот сервер, или попросите его администратора включить этот.</translation>
        </message>
        <message>
            <source>Is this switched on at the server?</source>
            <translation>Включено ли это на сервере?</translation>
        </message>
        <message>
            <source>Nothing is found at this path.</source>
            <translation>По этому пути ничего не найдено.</translation>
        </message>
        <message>
            <source>Check project, plan or account id, region and base address; the credential may be fine.</source>
            <translation>Проверьте идентификатор проекта, плана или аккаунта, регион и базовый адрес; сами учётные данные могут быть в порядке.</translation>
        </message>
        <message>
            <source>Do id and region belong to this credential?</source>
            <translation>Относятся ли идентификатор и регион к этим учётным данным?</translation>
        </message>
        <message>
            <source>{provider} did not accept the request as it was sent.</source>
            <translation>{provider} не принимает запрос в таком виде.</translation>
        </message>
        <message>
            <source>Look at what the answer says; the parameters are the first thing to check.</source>
            <translation>Посмотрите, что говорит ответ; прежде всего проверьте параметры.</translation>
        </message>
        <message>
            <source>What does the answer complain about?</source>
            <translation>На что жалуется ответ?</translation>
        </message>
        <message>
            <source>What was typed here cannot be sent.</source>
            <translation>Введённое здесь нельзя отправить.</translation>
        </message>
        <message>
            <source>Look at the marked field.</source>
            <translation>Посмотрите на отмеченное поле.</translation>
        </message>
        <message>
            <source>Is the value complete and of the right kind?</source>
            <translation>Полно ли значение и того ли оно вида?</translation>
        </message>
        <message>
            <source>The answer went on for too long and was cut off.</source>
            <translation>Ответ не кончался и был прерван.</translation>
        </message>
        <message>
            <source>What came is shown. Ask for less, or try again later.</source>
            <translation>Показано то, что пришло. Запросите меньше или попробуйте позже.</translation>
        </message>
        <message>
            <source>Does the server ever stop sending?</source>
            <translation>Перестаёт ли сервер когда-нибудь слать?</translation>
        </message>
        <message>
            <source>This address does not take this kind of request.</source>
            <translation>Этот адрес не принимает запросы такого вида.</translation>
        </message>
        <message>
            <source>Check the address; another path may be meant.</source>
            <translation>Проверьте адрес; возможно, нужен другой путь.</translation>
        </message>
        <message>
            <source>Is this the right path?</source>
            <translation>Тот ли это путь?</translation>
        </message>
        <message>
            <source>The request carried no credential.</source>
            <translation>В запросе не было учётных данных.</translation>
        </message>
        <message>
            <source>Type the key or sign in, then try again.</source>
            <translation>Введите ключ или войдите, затем попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Was a credential sent at all?</source>
            <translation>Были ли вообще отправлены учётные данные?</translation>
        </message>
        <message>
            <source>The credential was sent in the wrong form.</source>
            <translation>Учётные данные отправлены в неверном виде.</translation>
        </message>
        <message>
            <source>Choose the way that belongs to this kind of credential; here it is done for you when you connect.</source>
            <translation>Выберите способ, который подходит к этому виду учётных данных; здесь при подключении это делается само.</translation>
        </message>
        <message>
            <source>Is it sent the way {provider} documents?</source>
            <translation>Отправлены ли они так, как описывает {provider}?</translation>
        </message>
        <message>
            <source>The credential was damaged on its way here.</source>
            <translation>Учётные данные повреждены по пути сюда.</translation>
        </message>
        <message>
            <source>Copy it again, whole and without quotes, spaces or words around it.</source>
            <translation>Скопируйте их ещё раз, целиком и без кавычек, пробелов и слов вокруг.</translation>
        </message>
        <message>
            <source>Was it copied whole, and nothing else with it?</source>
            <translation>Скопированы ли они целиком и без лишнего?</translation>
        </message>
        <message>
            <source>Two values seem to be exchanged.</source>
            <translation>Похоже, два значения перепутаны.</translation>
        </message>
        <message>
            <source>Put each into the other's field and try again.</source>
            <translation>Поместите каждое в поле другого и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Do the two values stand in each other's place?</source>
            <translation>Стоит ли каждое из двух значений на месте другого?</translation>
        </message>
        <message>
            <source>This credential belongs somewhere else.</source>
            <translation>Эти учётные данные относятся к другому месту.</translation>
        </message>
        <message>
            <source>Use it where it comes from, or get one of the kind that is needed here.</source>
            <translation>Используйте их там, откуда они, или получите те, что нужны здесь.</translation>
        </message>
        <message>
            <source>Was this credential made for this very service?</source>
            <translation>Для этого ли сервиса сделаны эти учётные данные?</translation>
        </message>
        <message>
            <source>{provider} does not accept this credential.</source>
            <translation>{provider} не принимает эти учётные данные.</translation>
        </message>
        <message>
            <source>Compare it with the provider's page. If it was deleted or replaced there, get a new one.</source>
            <translation>Сравните их со страницей провайдера. Если там они удалены или заменены, получите новые.</translation>
        </message>
        <message>
            <source>Does it still exist at {provider}, exactly so?</source>
            <translation>Существуют ли они у {provider} до сих пор, именно такие?</translation>
        </message>
        <message>
            <source>The token has expired.</source>
            <translation>Срок действия токена истёк.</translation>
        </message>
        <message>
            <source>Get a new one: refresh it, or sign in again.</source>
            <translation>Получите новый: обновите его или войдите ещё раз.</translation>
        </message>
        <message>
            <source>When does the token run out?</source>
            <translation>Когда истекает токен?</translation>
        </message>
        <message>
            <source>The token is not valid yet.</source>
            <translation>Токен ещё не действует.</translation>
        </message>
        <message>
            <source>Wait until its time has come, or check the clock of the machine that issued it.</source>
            <translation>Подождите, пока придёт его время, или проверьте часы машины, которая его выдала.</translation>
        </message>
        <message>
            <source>From when on is the token valid?</source>
            <translation>С какого времени действует токен?</translation>
        </message>
        <message>
            <source>This computer's clock is off, so the token looks valid when it is not.</source>
            <translation>Часы этого компьютера идут неверно, поэтому токен кажется действующим, хотя это не так.</translation>
        </message>
        <message>
            <source>Set the clock (switch on automatic time), then refresh the token or sign in again.</source>
            <translation>Установите часы (включите автоматическое время), затем обновите токен или войдите ещё раз.</translation>
        </message>
        <message>
            <source>Is this computer's clock right?</source>
            <translation>Верно ли идут часы этого компьютера?</translation>
        </message>
        <message>
            <source>This is another kind of token than the call needs.</source>
            <translation>Это токен другого вида, чем нужен для вызова.</translation>
        </message>
        <message>
            <source>Use the access token. A refresh token is only good for getting a new one.</source>
            <translation>Используйте токен доступа. Токен обновления годится только для получения нового.</translation>
        </message>
        <message>
            <source>Is it the access token?</source>
            <translation>Это токен доступа?</translation>
        </message>
        <message>
            <source>The token was revoked.</source>
            <translation>Токен отозван.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Войдите ещё раз.</translation>
        </message>
        <message>
            <source>Was it revoked at {provider}?</source>
            <translation>Отозван ли он у {provider}?</translation>
        </message>
        <message>
            <source>The token was issued by or for somebody else.</source>
            <translation>Токен выдан кем-то другим или для кого-то другого.</translation>
        </message>
        <message>
            <source>Use a token that was issued for this service.</source>
            <translation>Используйте токен, выданный для этого сервиса.</translation>
        </message>
        <message>
            <source>Who issued the token, and for whom?</source>
            <translation>Кто выдал токен и для кого?</translation>
        </message>
        <message>
            <source>{provider} knows you, but this credential may not do this.</source>
            <translation>{provider} вас знает, но с этими учётными данными это нельзя.</translation>
        </message>
        <message>
            <source>A permission is missing. Sign in again with it, or have it added to the key.</source>
            <translation>Не хватает разрешения. Войдите ещё раз с ним или попросите добавить его к ключу.</translation>
        </message>
        <message>
            <source>Which permissions does the credential have?</source>
            <translation>Какие разрешения есть у этих учётных данных?</translation>
        </message>
        <message>
            <source>{provider} knows you, but your user, key or plan may not do this.</source>
            <translation>{provider} вас знает, но вашему пользователю, ключу или тарифу это нельзя.</translation>
        </message>
        <message>
            <source>Ask whoever manages the account at {provider} for the right, or use another user.</source>
            <translation>Попросите право у того, кто управляет аккаунтом у {provider}, или возьмите другого пользователя.</translation>
        </message>
        <message>
            <source>May this user do this at all?</source>
            <translation>Можно ли это вообще этому пользователю?</translation>
        </message>
        <message>
            <source>{provider} knows you, but does not allow this computer's IP address.</source>
            <translation>{provider} вас знает, но не допускает IP-адрес этого компьютера.</translation>
        </message>
        <message>
            <source>Add the address to the allowed list at {provider}, or call from one that is on it.</source>
            <translation>Добавьте адрес в список разрешённых у {provider} или вызывайте с того, который в нём есть.</translation>
        </message>
        <message>
            <source>Is this computer's address on the allowed list?</source>
            <translation>Есть ли адрес этого компьютера в списке разрешённых?</translation>
        </message>
        <message>
            <source>The account is blocked or suspended.</source>
            <translation>Аккаунт заблокирован или приостановлен.</translation>
        </message>
        <message>
            <source>Only {provider}'s support can lift this.</source>
            <translation>Снять это может только поддержка {provider}.</translation>
        </message>
        <message>
            <source>Does the account work on {provider}'s website?</source>
            <translation>Работает ли аккаунт на сайте {provider}?</translation>
        </message>
        <message>
            <source>API access is switched off for this account.</source>
            <translation>Доступ к API для этого аккаунта выключен.</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings at {provider}.</source>
            <translation>Включите его в настройках аккаунта у {provider}.</translation>
        </message>
        <message>
            <source>Is API access switched on?</source>
            <translation>Включён ли доступ к API?</translation>
        </message>
        <message>
            <source>The account has to be verified first.</source>
            <translation>Сначала нужно подтвердить аккаунт.</translation>
        </message>
        <message>
            <source>Finish the identification on {provider}'s website.</source>
            <translation>Пройдите проверку личности на сайте {provider}.</translation>
        </message>
        <message>
            <source>Has the account been verified?</source>
            <translation>Подтверждён ли аккаунт?</translation>
        </message>
        <message>
            <source>There is not enough credit.</source>
            <translation>Недостаточно средств.</translation>
        </message>
        <message>
            <source>Top the account up at {provider}.</source>
            <translation>Пополните аккаунт у {provider}.</translation>
        </message>
        <message>
            <source>Is there credit left?</source>
            <translation>Остались ли средства?</translation>
        </message>
        <message>
            <source>Too many calls in a short time.</source>
            <translation>Слишком много вызовов за короткое время.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Немного подождите и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Does it work after a pause?</source>
            <translation>Работает ли после паузы?</translation>
        </message>
        <message>
            <source>{provider} has trouble of its own right now.</source>
            <translation>У {provider} сейчас свои неполадки.</translation>
        </message>
        <message>
            <source>Try again later; this says nothing about the credential.</source>
            <translation>Попробуйте позже; об учётных данных это ничего не говорит.</translation>
        </message>
        <message>
            <source>Is {provider} down for everybody?</source>
            <translation>Не работает ли {provider} у всех?</translation>
        </message>
        <message>
            <source>The answer fits nothing we know.</source>
            <translation>Ответ не похож ни на что известное.</translation>
        </message>
        <message>
            <source>Look at the raw answer below; it says nothing about the credential.</source>
            <translation>Посмотрите ниже на ответ как есть; об учётных данных он ничего не говорит.</translation>
        </message>
        <message>
            <source>What does the raw answer say?</source>
            <translation>Что говорит сам ответ?</translation>
        </message>
        <message>
            <source>The sign-in was refused: somebody, or the server for them, said no.</source>
            <translation>Во входе отказано: кто-то, или сервер за него, сказал «нет».</translation>
        </message>
        <message>
            <source>Sign in again and agree, or ask for fewer permissions.</source>
            <translation>Войдите ещё раз и согласитесь или запросите меньше разрешений.</translation>
        </message>
        <message>
            <source>Was “Deny” pressed?</source>
            <translation>Было ли нажато «Отклонить»?</translation>
        </message>
        <message>
            <source>Client ID or client secret was refused.</source>
            <translation>Client ID или client secret отклонён.</translation>
        </message>
        <message>
            <source>Compare both with what {provider} gave you; a secret is often replaced when a new one is made.</source>
            <translation>Сравните оба с тем, что дал вам {provider}; секрет часто заменяется, когда создают новый.</translation>
        </message>
        <message>
            <source>Are client ID and secret the current ones, sent the way {provider} wants?</source>
            <translation>Текущие ли это client ID и client secret и отправлены ли они так, как хочет {provider}?</translation>
        </message>
        <message>
            <source>The code from the browser was refused: used, too old, or not this client's.</source>
            <translation>Код из браузера отклонён: использован, устарел или не для этого клиента.</translation>
        </message>
        <message>
            <source>Start the sign-in again; a code works once and only for a short time.</source>
            <translation>Начните вход заново; код действует один раз и недолго.</translation>
        </message>
        <message>
            <source>Was the code used before, or did it take too long?</source>
            <translation>Не был ли код использован раньше и не прошло ли слишком много времени?</translation>
        </message>
        <message>
            <source>The token cannot be renewed any more.</source>
            <translation>Токен больше нельзя обновить.</translation>
        </message>
        <message>
            <source>Was the refresh token used, revoked or left too long?</source>
            <translation>Был ли токен обновления использован, отозван или оставлен слишком надолго?</translation>
        </message>
        <message>
            <source>The return address is not the registered one.</source>
            <translation>Адрес возврата не тот, что зарегистрирован.</translation>
        </message>
        <message>
            <source>Register exactly the address that was sent, or choose the registered one here.</source>
            <translation>Зарегистрируйте точно тот адрес, который был отправлен, или выберите здесь зарегистрированный.</translation>
        </message>
        <message>
            <source>Is the address registered to the letter?</source>
            <translation>Зарегистрирован ли адрес буква в букву?</translation>
        </message>
        <message>
            <source>A permission was asked for that does not exist or is not allowed.</source>
            <translation>Запрошено разрешение, которого нет или которое не позволено.</translation>
        </message>
        <message>
            <source>Choose fewer permissions and start again.</source>
            <translation>Выберите меньше разрешений и начните заново.</translation>
        </message>
        <message>
            <source>Does {provider} offer all these permissions to this client?</source>
            <translation>Предлагает ли {provider} этому клиенту все эти разрешения?</translation>
        </message>
        <message>
            <source>This application may not sign in this way.</source>
            <translation>Этому приложению нельзя входить таким способом.</translation>
        </message>
        <message>
            <source>Ask {provider} to allow this kind of sign-in for the application, or choose another way.</source>
            <translation>Попросите {provider} разрешить приложению такой вход или выберите другой способ.</translation>
        </message>
        <message>
            <source>Was the application registered for this kind of sign-in?</source>
            <translation>Зарегистрировано ли приложение для такого входа?</translation>
        </message>
        <message>
            <source>The server does not offer this kind of sign-in.</source>
            <translation>Сервер не предлагает такой вход.</translation>
        </message>
        <message>
            <source>Choose another way to sign in.</source>
            <translation>Выберите другой способ входа.</translation>
        </message>
        <message>
            <source>Does the server offer this grant?</source>
            <translation>Предлагает ли сервер такой grant?</translation>
        </message>
        <message>
            <source>The server's check of this program's proof (PKCE) failed.</source>
            <translation>Сервер не принял доказательство этой программы (PKCE).</translation>
        </message>
        <message>
            <source>Start the sign-in again; if it stays so, the provider's file has the wrong rule for PKCE.</source>
            <translation>Начните вход заново; если не поможет, в файле провайдера неверное правило для PKCE.</translation>
        </message>
        <message>
            <source>Does the server want PKCE for this client?</source>
            <translation>Требует ли сервер PKCE от этого клиента?</translation>
        </message>
        <message>
            <source>The server wants you to log in, choose an account or agree first.</source>
            <translation>Сервер хочет, чтобы вы сначала вошли, выбрали аккаунт или согласились.</translation>
        </message>
        <message>
            <source>Sign in again and follow the page in your browser.</source>
            <translation>Войдите ещё раз и следуйте странице в браузере.</translation>
        </message>
        <message>
            <source>Is there something to do on {provider}'s page?</source>
            <translation>Нужно ли что-то сделать на странице {provider}?</translation>
        </message>
        <message>
            <source>An answer came that does not belong to this sign-in, so it was not used.</source>
            <translation>Пришёл ответ, который не относится к этому входу; он не использован.</translation>
        </message>
        <message>
            <source>Start again and use only the newest tab. If it happens each time, somebody may be meddling.</source>
            <translation>Начните заново и пользуйтесь только самой новой вкладкой. Если так происходит всегда, возможно, кто-то вмешивается.</translation>
        </message>
        <message>
            <source>Did the answer come from an older tab?</source>
            <translation>Не из старой ли вкладки пришёл ответ?</translation>
        </message>
        <message>
            <source>The answer comes from another server than the one that was asked.</source>
            <translation>Ответ пришёл не с того сервера, к которому обращались.</translation>
        </message>
        <message>
            <source>Do not go on. Check the addresses, then start again.</source>
            <translation>Не продолжайте. Проверьте адреса, затем начните заново.</translation>
        </message>
        <message>
            <source>Is it the right server?</source>
            <translation>Тот ли это сервер?</translation>
        </message>
        <message>
            <source>The answer holds no token.</source>
            <translation>В ответе нет токена.</translation>
        </message>
        <message>
            <source>Look at the raw answer; the address may be wrong, or the server in trouble.</source>
            <translation>Посмотрите на сам ответ; возможно, адрес неверен или у сервера неполадки.</translation>
        </message>
        <message>
            <source>Is this really the token endpoint?</source>
            <translation>Это точно адрес выдачи токенов?</translation>
        </message>
        <message>
            <source>A session is still open and has to be ended first.</source>
            <translation>Сеанс ещё открыт, его нужно сначала завершить.</translation>
        </message>
        <message>
            <source>End it here, or wait until it runs out (60 minutes at most where nothing else is said).</source>
            <translation>Завершите его здесь или подождите, пока он истечёт (не более 60 минут, если не сказано иное).</translation>
        </message>
        <message>
            <source>Is a session still open?</source>
            <translation>Открыт ли ещё сеанс?</translation>
        </message>
        <message>
            <source>The sign-in server has trouble of its own right now.</source>
            <translation>У сервера входа сейчас свои неполадки.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Попробуйте позже.</translation>
        </message>
        <message>
            <source>Does it work later?</source>
            <translation>Работает ли позже?</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time.</source>
            <translation>Никто не вернулся из браузера вовремя.</translation>
        </message>
        <message>
            <source>Start again; if the page shows an address at the end, paste it here.</source>
            <translation>Начните заново; если страница в конце показывает адрес, вставьте его здесь.</translation>
        </message>
        <message>
            <source>Did the browser show an error page at the end?</source>
            <translation>Показал ли браузер в конце страницу с ошибкой?</translation>
        </message>
        <message>
            <source>Cancelled here.</source>
            <translation>Отменено здесь.</translation>
        </message>
        <message>
            <source>Start again whenever you like.</source>
            <translation>Начните заново, когда захотите.</translation>
        </message>
        <message>
            <source>Was it cancelled here?</source>
            <translation>Было ли это отменено здесь?</translation>
        </message>
        <message>
            <source>No browser could be opened here.</source>
            <translation>Здесь не удалось открыть браузер.</translation>
        </message>
        <message>
            <source>Copy the address into a browser, sign in there, and paste the address it ends at.</source>
            <translation>Скопируйте адрес в браузер, войдите там и вставьте адрес, на котором он остановится.</translation>
        </message>
        <message>
            <source>Is there a browser on this computer?</source>
            <translation>Есть ли на этом компьютере браузер?</translation>
        </message>
        <message>
            <source>The port of the return address is taken by another program.</source>
            <translation>Порт адреса возврата занят другой программой.</translation>
        </message>
        <message>
            <source>Close the other program, choose another registered port, or paste the address instead.</source>
            <translation>Закройте другую программу, выберите другой зарегистрированный порт или вставьте адрес вместо этого.</translation>
        </message>
        <message>
            <source>What else listens on this port?</source>
            <translation>Что ещё слушает этот порт?</translation>
        </message>
        <message>
            <source>There is no safe place for secrets on this computer.</source>
            <translation>На этом компьютере нет надёжного места для секретов.</translation>
        </message>
        <message>
            <source>Install or start a keyring (on Linux: GNOME Keyring or KWallet). Until then secrets stay in memory only.</source>
            <translation>Установите или запустите связку ключей (в Linux: GNOME Keyring или KWallet). До тех пор секреты остаются только в памяти.</translation>
        </message>
        <message>
            <source>Does this computer have a keyring?</source>
            <translation>Есть ли на этом компьютере связка ключей?</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Связка ключей заблокирована.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Разблокируйте её и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Is the keyring unlocked?</source>
            <translation>Разблокирована ли связка ключей?</translation>
        </message>
        <message>
            <source>The keyring refused access.</source>
            <translation>Связка ключей отказала в доступе.</translation>
        </message>
        <message>
            <source>Allow this program to use the keyring, then try again.</source>
            <translation>Разрешите этой программе связку ключей и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>May this program use the keyring?</source>
            <translation>Можно ли этой программе пользоваться связкой ключей?</translation>
        </message>
        <message>
            <source>The key to the stored secrets is gone from the keyring.</source>
            <translation>Ключа к сохранённым секретам больше нет в связке ключей.</translation>
        </message>
        <message>
            <source>The secrets cannot be opened any more: sign in again. Nothing else is lost.</source>
            <translation>Секреты больше не открыть: войдите ещё раз. Остальное не потеряно.</translation>
        </message>
        <message>
            <source>Was the keyring replaced?</source>
            <translation>Не заменена ли связка ключей?</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Диск полон.</translation>
        </message>
        <message>
            <source>Make room, then try again. Nothing was changed.</source>
            <translation>Освободите место и попробуйте ещё раз. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Is there room on the disk?</source>
            <translation>Есть ли место на диске?</translation>
        </message>
        <message>
            <source>The program may not write to its folder.</source>
            <translation>Программе нельзя писать в свою папку.</translation>
        </message>
        <message>
            <source>Check the folder's permissions, or choose another with --home.</source>
            <translation>Проверьте права папки или выберите другую через --home.</translation>
        </message>
        <message>
            <source>Is the folder writable?</source>
            <translation>Можно ли писать в папку?</translation>
        </message>
        <message>
            <source>The stored accounts were written by a newer version of this program.</source>
            <translation>Сохранённые аккаунты записаны более новой версией программы.</translation>
        </message>
        <message>
            <source>Use the newer version. Nothing was changed.</source>
            <translation>Используйте более новую версию. Ничего не изменено.</translation>
        </message>
        <message>
            <source>Is there a newer version installed?</source>
            <translation>Установлена ли более новая версия?</translation>
        </message>
        <message>
            <source>The file with the stored accounts is damaged.</source>
            <translation>Файл с сохранёнными аккаунтами повреждён.</translation>
        </message>
        <message>
            <source>Put back a backup of the file, or move it away and connect the accounts again.</source>
            <translation>Верните резервную копию файла или отложите его и подключите аккаунты заново.</translation>
        </message>
        <message>
            <source>Is there a backup?</source>
            <translation>Есть ли резервная копия?</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Не подключено</translation>
        </message>
        <message>
            <source>Sure: it happened here, on this computer.</source>
            <translation>Точно: это произошло здесь, на этом компьютере.</translation>
        </message>
        <message>
            <source>You can close this tab and go back to the program.</source>
            <translation>Можно закрыть эту вкладку и вернуться в программу.</translation>
        </message>
        <message>
            <source>This needs {scope}.</source>
            <translation>Для этого нужно {scope}.</translation>
        </message>
        <message>
            <source>The server asks for a pause of {n} seconds.</source>
            <translation>Сервер просит сделать паузу: {n} с.</translation>
        </message>
        <message>
            <source>The server said: “{words}”.</source>
            <translation>Сервер сказал: «{words}».</translation>
        </message>
        <message>
            <source>Sent was {value}.</source>
            <translation>Отправлено {value}.</translation>
        </message>
        <message>
            <source>Port: {ports}.</source>
            <translation>Порт: {ports}.</translation>
        </message>
        <message>
            <source>Sent was {sent}; what belongs there is {wanted}.</source>
            <translation>Отправлено {sent}; туда нужно {wanted}.</translation>
        </message>
        <message>
            <source>What shows: {flaw}.</source>
            <translation>Видно: {flaw}.</translation>
        </message>
        <message>
            <source>The answer sends on to {address}.</source>
            <translation>Ответ отсылает дальше, на {address}.</translation>
        </message>
        <message>
            <source>The server's clock is {n} seconds ahead.</source>
            <translation>Часы сервера спешат на {n} с.</translation>
        </message>
        <message>
            <source>This call has to be confirmed (in a terminal: --yes-really).</source>
            <translation>Этот вызов нужно подтвердить (в терминале: --yes-really).</translation>
        </message>
        <message>
            <source>This call is never made as a test: {why}</source>
            <translation>Этот вызов никогда не делается для пробы: {why}</translation>
        </message>
        <message>
            <source>Field {name}: {note}</source>
            <translation>Поле {name}: {note}</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>Не хватает: {names}.</translation>
        </message>
        <message>
            <source>The host {host} is not one of this account's ({known}).</source>
            <translation>Хост {host} не относится к этому аккаунту ({known}).</translation>
        </message>
        <message>
            <source>Connected to {provider}</source>
            <translation>Подключено: {provider}</translation>
        </message>
        <message>
            <source>The program tells what to do next.</source>
            <translation>Программа подскажет, что делать дальше.</translation>
        </message>
        <message>
            <source>This is not the answer we wait for</source>
            <translation>Это не тот ответ, которого мы ждём</translation>
        </message>
        <message>
            <source>The sign-in goes on. If you just agreed in another tab, that one counts.</source>
            <translation>Вход продолжается. Если вы только что согласились в другой вкладке, считается она.</translation>
        </message>
        <message>
            <source>Nothing arrived with this address</source>
            <translation>С этим адресом ничего не пришло</translation>
        </message>
        <message>
            <source>Copy the whole address from your browser's address line and paste it into the program.</source>
            <translation>Скопируйте весь адрес из адресной строки браузера и вставьте его в программу.</translation>
        </message>
        <message>
            <source>Go back to the program</source>
            <translation>Вернитесь в программу</translation>
        </message>
        <message>
            <source>It tells how the sign-in ended.</source>
            <translation>Она скажет, чем кончился вход.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Одну минуту …</translation>
        </message>
        <message>
            <source>Your browser hands the answer to the program.</source>
            <translation>Браузер передаёт ответ программе.</translation>
        </message>
    </context>
    <context>
        <name>_Differences</name>
        <message>
            <source>Differences</source>
            <translation>Различия</translation>
        </message>
    </context>
</TS>
