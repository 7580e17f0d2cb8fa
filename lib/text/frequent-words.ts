/**
 * Frequent words that few other languages share, folded: on each line a language and its words. They are compiled into the
 * lexicon, so that a page loads them only when it loads names.
 */
export const frequentWords = `
en the of and to is was for that with as his her by from has have are were which this their they been who will after
de der die das und ist nicht mit den dem von zu ein eine sich auf fur auch wird hat sind im bei nach als dass wurde zum zur
fr le les des et est une dans pour que qui sur pas avec du au aux par plus ce cette sont ont ses il elle etre
es el los las y es una del por con para que se lo como mas pero sus ha este esta son fue al entre segun
pt os as e uma do da dos das em no na nos nas por com para que nao se mais como foi ao sao pela pelo um
it il lo gli i e una di che per con non del della dei delle nel nella sono ha piu come anche alla dal un
nl het een en van dat niet met zijn voor op te aan er ook als bij naar door worden heeft maar uit wordt deze de
tr ve bir bu icin ile da de olarak daha cok olan gibi ancak sonra kadar ise en dedi oldu tarafindan
id yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah oleh juga telah ke karena kepada
pl i w na z sie nie do ze jest o od po przez dla jak co za oraz ale tym byl jego ktory
sv och att det som en ar av for med den till inte har om ett var men sig fran vid kan de
ro si in de la cu pe din care este sunt nu pentru mai prin fost ca o un lui ale
`;
