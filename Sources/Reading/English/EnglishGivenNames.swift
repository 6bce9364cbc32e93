/// Given names that tell a person's name from other capitalised words.
///
/// Source: the given names most frequent in the United States census of 1990 (public domain). Names
/// that are words as well (Mark, Grant, Holly) are among them: a capital and a second name behind it
/// tell them apart.
enum EnglishGivenNames {
  static let names = """
    james john robert michael william david richard charles joseph thomas christopher daniel
    paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary
    timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry
    dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert
    jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce
    brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos
    russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip
    chris johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale
    manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob lee
    melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky
    troy randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford
    miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell
    jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis
    zachary corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester
    brent ramon charlie tyler gilbert gene marc reginald ruben brett nathaniel rafael leslie
    edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel ron mitchell
    roland arnold harvey jared adrian karl cory claude erik darryl jamie neil jessie christian
    javier fernando clinton ted mathew tyrone darren lonnie lance cody julio kelly kurt allan
    nelson guy clayton hugh max dwayne dwight armando felix jimmie everett jordan ian wallace
    ken bob jaime casey alfredo alberto dave ivan johnnie sidney byron julian isaac morris
    clifton willard daryl ross virgil andy marshall salvador perry kirk sergio marion tracy seth
    kent terrance rene eduardo terrence enrique freddie wade austin stuart fredrick arturo
    alejandro jackie joey nick luther wendell jeremiah evan julius dana donnie otis shannon
    trevor oliver luke homer gerard doug kenny hubert angelo shaun lyle matt lynn alfonso
    orlando rex carlton ernesto cameron neal pablo lorenzo omar wilbur blake grant horace
    roderick kerry abraham willis rickey jean ira andres cesar johnathan malcolm rudolph damon
    kelvin rudy preston alton archie marco wm pete randolph garry geoffrey jonathon felipe
    bennie gerardo ed dominic robin loren delbert colin guillermo earnest lucas benny noel
    spencer rodolfo myron edmund garrett salvatore cedric lowell gregg sherman wilson devin
    sylvester kim roosevelt israel jermaine forrest wilbert leland simon guadalupe clark irving
    carroll bryant owen rufus woodrow sammy kristopher mack levi marcos gustavo jake lionel
    marty taylor ellis dallas gilberto clint nicolas laurence ismael orville drew jody ervin
    dewey al wilfred josh hugo ignacio caleb tomas sheldon erick frankie stewart doyle darrel
    rogelio terence santiago alonzo elias bert elbert ramiro conrad pat noah grady phil
    cornelius lamar rolando clay percy dexter bradford merle darin amos terrell moses irvin saul
    roman darnell randal tommie timmy darrin winston brendan toby van abel dominick boyd
    courtney jan emilio elijah cary domingo santos aubrey emmett marlon emanuel jerald edmond
    emil dewayne otto teddy reynaldo bret morgan jess trent humberto emmanuel stephan louie
    vicente lamont stacy garland miles micah efrain billie logan heath rodger harley demetrius
    ethan eldon rocky pierre junior freddy eli bryce antoine robbie kendall royce sterling
    mickey chase grover elton cleveland dylan chuck damian reuben stan leonardo jasper russel
    erwin benito hans monte blaine ernie curt quentin agustin murray jamal devon adolfo harrison
    tyson burton brady elliott wilfredo bart jarrod vance denis damien joaquin harlan desmond
    elliot darwin ashley gregorio buddy xavier kermit roscoe esteban anton solomon scotty
    norbert elvin williams nolan carey rod quinton mary patricia linda barbara elizabeth
    jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth
    sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda
    amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine
    marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn
    cheryl mildred katherine joan judith janice nicole judy christina kathy theresa beverly
    denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda
    bonnie julia lois tina phyllis norma paula diana annie lillian emily peggy gladys rita
    connie florence edna tiffany carmen rosa cindy wendy victoria edith sherry sylvia josephine
    thelma sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma
    juanita anita rhonda hazel eva debbie clara lucille joanne eleanor valerie danielle megan
    alicia suzanne michele gail bertha darlene veronica jill erin geraldine lauren cathy joann
    lorraine sally regina erica beatrice dolores bernice audrey yvonne annette samantha ana
    renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie
    kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen terri gertrude
    lucy tonya ella stacey wilma gina kristin natalie agnes vera charlene bessie delores melinda
    arlene maureen colleen allison tamara georgia constance lillie claudia marcia tanya nellie
    minnie marlene heidi glenda lydia viola marian stella caroline dora jo vickie mattie maxine
    irma mabel marsha myrtle lena christy deanna patsy hilda gwendolyn jennie nora margie nina
    cassandra leah penny kay priscilla naomi carole brandy olga dianne tracey leona jenny
    felicia sonia miriam velma becky bobbie kristina toni misty mae shelly daisy ramona sherri
    erika katrina claire lindsey lindsay geneva belinda margarita sheryl cora faye ada natasha
    sabrina isabel marguerite hattie harriet molly cecilia kristi brandi blanche sandy rosie
    joanna iris eunice angie inez lynda madeline amelia alberta genevieve monique jodi janie
    maggie kayla sonya kristine candace fannie maryann opal alison yvette melody luz susie
    olivia flora shelley kristy mamie lula lola verna beulah antoinette candice juana jeannette
    pam kelli hannah whitney bridget karla celia latoya patty shelia gayle della vicky lynne
    sheri marianne kara jacquelyn erma blanca myra leticia krista roxanne angelica robyn
    adrienne rosalie alexandra brooke bethany sadie bernadette traci kendra jasmine nichole
    rachael chelsea mable ernestine muriel marcella elena krystal angelina nadine kari estelle
    dianna paulette lora mona doreen rosemarie desiree antonia ginger janis betsy christie freda
    mercedes meredith lynette teri cristina eula leigh meghan sophia eloise rochelle gretchen
    cecelia raquel henrietta alyssa jana kelley gwen jenna tricia laverne olive alexis tasha
    silvia elvira delia sophie kate patti lorena kellie sonja lila lana darla mindy essie mandy
    lorene elsa josefina jeannie miranda dixie lucia marta lela johanna shari camille tami
    shawna elisa ebony melba ora nettie tabitha ollie winifred kristie marina alisha aimee rena
    myrna marla tammie latasha bonita patrice ronda sherrie addie francine deloris stacie
    adriana cheri shelby abigail celeste jewel cara adele rebekah lucinda dorthy effie trina
    reba sallie aurora lenora etta lottie kerri trisha nikki estella francisca josie tracie
    marissa karin brittney janelle lourdes laurel helene fern elva corinne kelsey ina bettie
    elisabeth aida caitlin ingrid iva eugenia christa goldie cassie maude jenifer therese dena
    lorna janette latonya candy consuelo tamika rosetta debora cherie polly dina jewell fay
    jillian dorothea nell trudy esperanza patrica kimberley shanna helena carolina cleo stefanie
    rosario ola janine mollie lupe alisa lou maribel susanne bette susana elise cecile isabelle
    lesley jocelyn paige joni rachelle leola daphne alta ester petra graciela imogene jolene
    keisha lacey glenna gabriela keri ursula lizzie kirsten shana adeline mayra jayne jaclyn
    gracie sondra carmela marisa rosalind charity tonia beatriz marisol clarice jeanine sheena
    angeline frieda lily shauna millie claudette cathleen angelia gabrielle katharine jodie
    staci lea christi justine elma luella margret dominique socorro martina margo mavis callie
    bobbi maritza lucile leanne jeannine deana aileen lorie ladonna willa manuela gale selma
    dolly sybil abby lara dee winnie marcy luisa jeri magdalena ofelia meagan audra matilda
    leila cornelia bianca simone bettye randi virgie latisha barbra georgina eliza leann
    bridgette rhoda haley adela nola bernadine flossie ila greta ruthie nelda minerva lilly
    terrie letha hilary estela valarie brianna rosalyn earline catalina ava mia clarissa lidia
    corrine alexandria concepcion tia sharron rae dona ericka jami elnora chandra lenore neva
    marylou melisa tabatha serena avis allie sofia jeanie odessa nannie harriett loraine
    penelope milagros emilia benita allyson ashlee tania esmeralda karina eve pearlie zelma
    malinda noreen tameka saundra hillary amie althea rosalinda lilia alana gay clare alejandra
    elinor lorrie
    """
}
